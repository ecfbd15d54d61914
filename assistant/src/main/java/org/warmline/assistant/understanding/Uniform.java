package org.warmline.assistant.understanding;

/**
 * What was said, in one form whatever the writing: one width, one script, lower case, and a mark
 * wherever a clause ends. Every character knows where in the original it came from.
 *
 * <p>Marks are {@code .} and {@code ?} (a sentence ends), {@code ,} (a clause ends); the text
 * begins and ends with one. Mandarin holds no spaces; English has one space round every word and
 * mark.
 */
final class Uniform implements CharSequence {

    private final String text;
    private final int[] from;
    private final int[] to;
    private final String original;

    private Uniform(String text, int[] from, int[] to, String original) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.original = original;
    }

    String original() {
        return original;
    }

    String text() {
        return text;
    }

    /** The place in the original of the uniform characters from {@code start} up to {@code end}. */
    Evidence evidence(int start, int end, double confidence) {
        if (start >= end) {
            return new Evidence(0, original.length(), confidence);
        }
        int first = from[start];
        return new Evidence(first, Math.max(first, to[end - 1]), confidence);
    }

    static boolean isMark(char character) {
        return character == ',' || endsSentence(character);
    }

    static boolean endsSentence(char character) {
        return character == '.' || character == '?';
    }

    /** The end of the clause that holds this place: the index of the mark that ends it. */
    int clauseEnd(int at) {
        int end = at;
        while (end < text.length() - 1 && !isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first character of the clause that holds this place. */
    int clauseStart(int at) {
        int start = at;
        while (start > 0 && !isMark(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The same, over the marks that were put in where nobody had said one. */
    int spokenClauseStart(int at) {
        int start = clauseStart(at);
        while (start > 1 && wasPutIn(start - 1)) {
            start = clauseStart(start - 1);
        }
        return start;
    }

    private boolean wasPutIn(int mark) {
        return from[mark] == to[mark];
    }

    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !endsSentence(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    int sentenceEnd(int at) {
        int end = at;
        while (end < text.length() - 1 && !endsSentence(text.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects uniform characters with the place each came from. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final String original;
        private int[] from;
        private int[] to;

        Builder(String original) {
            this.original = original;
            this.from = new int[original.length() * 2 + 16];
            this.to = new int[original.length() * 2 + 16];
        }

        Builder add(char character, int start, int end) {
            if (text.length() == from.length) {
                from = java.util.Arrays.copyOf(from, from.length * 2);
                to = java.util.Arrays.copyOf(to, to.length * 2);
            }
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(character);
            return this;
        }

        Builder add(CharSequence characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), start, end);
            }
            return this;
        }

        /** The character before the last one. */
        char beforeLast() {
            return text.length() < 2 ? '\0' : text.charAt(text.length() - 2);
        }

        char last() {
            return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
        }

        int length() {
            return text.length();
        }

        /** Turns the mark added last into a stronger one. */
        void strengthen(char mark) {
            for (int i = text.length() - 1; i >= 0; i--) {
                char character = text.charAt(i);
                if (isMark(character)) {
                    text.setCharAt(i, mark);
                    return;
                }
                if (character != ' ') {
                    return;
                }
            }
        }

        Uniform build() {
            return new Uniform(text.toString(), from, to, original);
        }
    }
}
