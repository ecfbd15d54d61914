package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/** A number as an answer: in its unit, and within what is plausible. */
final class Numbers {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern JIN = Pattern.compile("(?<!公|市)斤");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {}

    static Reading read(Expected.Amount expected, String words, Language language) {
        var plain = Plain.of(THOUSANDS.matcher(words).replaceAll(""));
        var numerals = Numeral.in(plain, language);
        if (numerals.isEmpty()) {
            return new Reading.Nothing();
        }
        if (!isOne(numerals)) {
            return new Reading.Nothing();
        }
        var unit = unit(expected, plain);
        var amount = inUnit(numerals.getFirst().amount(), unit, plain);
        boolean implausible =
                !expected.range().holds(amount)
                        || (expected.whole() && amount.stripTrailingZeros().scale() > 0);
        return implausible
                ? new Reading.Implausible()
                : new Reading.Given(List.of(new Value.Amount(amount, unit)));
    }

    /** The same number said twice is one; two different ones are not an answer. */
    private static boolean isOne(List<Numeral> numerals) {
        return numerals.stream()
                .allMatch(other -> other.amount().compareTo(numerals.getFirst().amount()) == 0);
    }

    private static String unit(Expected.Amount expected, String plain) {
        return expected.units().stream()
                .filter(unit -> unit.isNamedIn(plain))
                .findFirst()
                .or(() -> expected.units().stream().findFirst())
                .map(Unit::code)
                .orElse("");
    }

    /** A 斤 is half a kilogram, and nobody in China weighs himself in anything else. */
    private static BigDecimal inUnit(BigDecimal amount, String unit, String plain) {
        return unit.equals("kg") && JIN.matcher(plain).find()
                ? amount.divide(TWO, 2, RoundingMode.HALF_UP)
                : amount;
    }
}
