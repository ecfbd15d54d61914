package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.util.List;
import org.warmline.assistant.language.Language;

/**
 * A number in a text.
 *
 * @param from its first character
 * @param to the character after its last
 */
record Numeral(BigDecimal amount, int from, int to) {

    static List<Numeral> in(String plain, Language language) {
        return switch (language) {
            case MANDARIN -> MandarinNumerals.in(plain);
            case ENGLISH -> EnglishNumerals.in(plain);
        };
    }

    /** Its whole value, or -1 if it has decimals or is too large for any calendar. */
    int whole() {
        return amount.stripTrailingZeros().scale() <= 0 && amount.abs().intValue() < 100_000
                ? amount.intValue()
                : -1;
    }
}
