package org.warmline.knowledge.passage;

import java.util.ArrayList;
import java.util.List;

/** Where a text may be cut: after a sentence, or after a part of one. */
public final class Clauses {

    private static final String SENTENCE_ENDS = "。！？；!?;\n";
    private static final String PART_ENDS = "，：、,:";
    private static final String CLOSING = "”’』」）)\"";

    private Clauses() {}

    /**
     * A part of a text.
     *
     * @param start where it begins
     * @param end where it ends, without the mark that closes it
     * @param mark the mark that closes it; a line break where none does
     */
    public record Clause(int start, int end, char mark) {

        public boolean endsSentence() {
            return SENTENCE_ENDS.indexOf(mark) >= 0;
        }
    }

    /** The parts of a text between marks, in their order; blank ones are left out. */
    public static List<Clause> of(String text) {
        var clauses = new ArrayList<Clause>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isMark(text, at)) {
                add(clauses, text, start, at, text.charAt(at));
                start = at + 1;
            }
        }
        add(clauses, text, start, text.length(), '\n');
        return clauses;
    }

    private static boolean isMark(String text, int at) {
        char character = text.charAt(at);
        if (SENTENCE_ENDS.indexOf(character) >= 0) {
            return true;
        }
        if (PART_ENDS.indexOf(character) < 0) {
            return !isAscii(character) ? false : isFullStop(text, at);
        }
        return character > 127 || !betweenDigits(text, at);
    }

    /** A full stop of Latin script ends a sentence if a blank follows. */
    private static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.'
                && at > 1
                && !Character.isDigit(text.charAt(at - 1))
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isAscii(char character) {
        return character < 128;
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static void add(List<Clause> clauses, String text, int from, int to, char mark) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start && !isOnlyClosing(text, start, end)) {
            clauses.add(new Clause(start, end, mark == '.' ? '。' : mark));
        } else if (end > start && !clauses.isEmpty() && SENTENCE_ENDS.indexOf(mark) >= 0) {
            clauses.add(new Clause(clauses.removeLast().start(), end, mark));
        }
    }

    private static boolean isOnlyClosing(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    /** The text in pieces that are not longer, cut after sentences where possible. */
    static List<String> pieces(String text, int longest) {
        var pieces = new ArrayList<String>();
        int start = 0;
        int cut = 0;
        for (var clause : of(text)) {
            int end = Math.min(clause.end() + 1, text.length());
            if (end - start > longest && cut > start) {
                pieces.add(text.substring(start, cut).strip());
                start = cut;
            }
            while (end - start > longest) {
                pieces.add(text.substring(start, start + longest).strip());
                start += longest;
            }
            if (clause.endsSentence() || end - start > longest / 2) {
                cut = end;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start).strip());
        }
        pieces.removeIf(String::isBlank);
        return pieces;
    }
}
