package org.warmline.knowledge.wording;

import java.text.Normalizer;
import java.util.Locale;

/** One form for what is written in several: full-width and half-width, upper and lower case. */
public final class Characters {

    private Characters() {}

    /** The text in one form, character by character, so that positions stay. */
    public static String uniform(String text) {
        var uniform = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            uniform.append(uniform(text.charAt(i)));
        }
        return uniform.toString();
    }

    private static char uniform(char character) {
        if (character >= 0xFF01 && character <= 0xFF5E) {
            return Character.toLowerCase((char) (character - 0xFEE0));
        }
        if (character < 128 || isHan(character)) {
            return Character.toLowerCase(character);
        }
        var normal = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.toLowerCase(Locale.ROOT).charAt(0) : character;
    }

    public static boolean isHan(char character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3400 && character <= 0x4DBF)
                || character == '〇';
    }

    static boolean isWordCharacter(char character) {
        return !isHan(character) && Character.isLetterOrDigit(character);
    }

    /** A point or comma inside a number belongs to it. */
    static boolean joinsDigits(String text, int at) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
