package org.warmline.telephony.spoken;

import java.text.Normalizer;

/** One form for what can be written in several: widths, digits of all scripts, dashes. */
final class PlainCharacters {

    private PlainCharacters() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(character -> plain.appendCodePoint(plain(character)));
        return plain.toString();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        return switch (character) {
            case '–', '−', '‐', '‑' -> '-';
            case '〜', '∼' -> '~';
            case '’', '‘' -> '\'';
            default -> Character.isISOControl(character) ? ' ' : character;
        };
    }
}
