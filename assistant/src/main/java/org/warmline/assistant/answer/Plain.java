package org.warmline.assistant.answer;

import java.text.Normalizer;
import java.util.Locale;

/** Words without what does not matter to their meaning: case, width, punctuation. */
final class Plain {

    private Plain() {}

    /** Lower case, one width, marks as spaces; numbers keep their points and signs. */
    static String of(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'');
        return plain.replaceAll("(?<!\\d)[.:/-]|[.:/-](?!\\d)|[^\\p{L}\\p{N}.:/'%-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether a phrase stands in a text: whole words where words have spaces between them. */
    static boolean holds(String text, String phrase) {
        return indexOf(text, phrase, 0) >= 0;
    }

    static int indexOf(String text, String phrase, int from) {
        if (phrase.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(phrase, from);
        while (at >= 0 && !isWhole(text, at, at + phrase.length())) {
            at = text.indexOf(phrase, at + 1);
        }
        return at;
    }

    private static boolean isWhole(String text, int from, int to) {
        return !isJoined(text, from) && !isJoined(text, to);
    }

    /** True if a word of Latin letters or a number goes on across that place. */
    private static boolean isJoined(String text, int at) {
        return at > 0
                && at < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char character) {
        return Character.isDigit(character)
                || (Character.isLetter(character) && character < 0x2E80);
    }

    static boolean isHan(String text) {
        return text.codePoints()
                .anyMatch(
                        point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
