package org.warmline.assistant.understanding;

import java.util.regex.Pattern;

/**
 * Mandarin in one form: half width, simplified, without the spaces that a recognizer puts between
 * words, and with {@code 点} for a decimal point.
 */
final class MandarinNormaliser implements Normaliser {

    private static final CharacterTable SIMPLIFIED = CharacterTable.read("simplified.txt");

    /** Any mark that people type for a decimal point, between a temperature and its one decimal. */
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "(?<![0-9.:点])(?:3[4-9]|4[0-2])(?<mark>\\s{0,2}[.。,;:·、]\\s{0,2})[0-9]"
                            + "(?![0-9点.:]|\\s{0,2}%)(?=\\s{0,2}"
                            + MandarinNumbers.OTHER_UNIT
                            + ")");

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
        int next = 0;
        var decimal = DECIMAL.matcher(plain(said));
        while (decimal.find()) {
            addAll(said, next, decimal.start("mark"), builder);
            builder.add('点', decimal.start("mark"), decimal.end("mark"));
            next = decimal.end("mark");
        }
        addAll(said, next, said.length(), builder);
        if (!Uniform.isMark(builder.last())) {
            builder.add('.', said.length(), said.length());
        } else if (builder.length() > 1 && builder.last() == ',') {
            builder.strengthen('.');
        }
        return splitter.split(builder.build());
    }

    private void addAll(String said, int from, int to, Uniform.Builder builder) {
        for (int i = from; i < to; i++) {
            add(said, i, builder);
        }
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
