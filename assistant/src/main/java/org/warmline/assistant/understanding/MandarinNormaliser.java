package org.warmline.assistant.understanding;

/**
 * Mandarin in one form: half width, simplified, without the spaces that a recognizer puts between
 * words, and with {@code 点} for a decimal point.
 */
final class MandarinNormaliser implements Normaliser {

    private static final CharacterTable SIMPLIFIED = CharacterTable.read("simplified.txt");

    private final ClauseSplitter splitter;

    MandarinNormaliser(ClauseSplitter splitter) {
        this.splitter = splitter;
    }

    /** Letters and digits in the same form. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        words.chars().forEach(character -> plain.append(uniform((char) character)));
        return plain.toString();
    }

    @Override
    public Uniform normalise(String said) {
        var builder = new Uniform.Builder(said).add('.', 0, 0);
        for (int i = 0; i < said.length(); i++) {
            add(said, i, builder);
        }
        if (!Uniform.isMark(builder.last())) {
            builder.add('.', said.length(), said.length());
        } else if (builder.length() > 1 && builder.last() == ',') {
            builder.strengthen('.');
        }
        return splitter.split(builder.build());
    }

    private void add(String said, int at, Uniform.Builder builder) {
        char character = uniform(said.charAt(at));
        switch (character) {
            case '.', '·' -> {
                if (isDigit(builder.last())
                        && at + 1 < said.length()
                        && isDigit(halfWidth(said.charAt(at + 1)))) {
                    builder.add('点', at, at + 1);
                } else {
                    mark('.', at, builder);
                }
            }
            case '。', '!', ';', '…', '\n', '\r' -> mark('.', at, builder);
            case '?' -> mark('?', at, builder);
            case ',', ':', '\t', '、' -> {
                if (character == '、' && !Uniform.isMark(builder.last())) {
                    builder.add('、', at, at + 1);
                } else {
                    mark(',', at, builder);
                }
            }
            default -> {
                if (Character.isLetterOrDigit(character)
                        || character == '℃'
                        || character == '℉'
                        || character == '%'
                        || Character.isSurrogate(character)) {
                    separateNumbers(said, at, character, builder);
                    builder.add(character, at, at + 1);
                }
            }
        }
    }

    /** Two numbers with only a space between them stay two. */
    private static void separateNumbers(
            String said, int at, char character, Uniform.Builder builder) {
        if (at > 0
                && isDigit(character)
                && isDigit(builder.last())
                && Character.isWhitespace(said.charAt(at - 1))) {
            builder.add(',', at, at);
        }
    }

    private static void mark(char mark, int at, Uniform.Builder builder) {
        if (!Uniform.isMark(builder.last())) {
            builder.add(mark, at, at + 1);
        } else if (builder.length() > 1 && builder.last() != '?' && mark != ',') {
            builder.strengthen(mark);
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static char uniform(char character) {
        return SIMPLIFIED.of(halfWidth(character));
    }

    private static char halfWidth(char character) {
        if (character >= '\uff01' && character <= '\uff5e') {
            return Character.toLowerCase((char) (character - 0xfee0));
        }
        return character == '\uff61' ? '。' : Character.toLowerCase(character);
    }
}
