package org.warmline.knowledge.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number with what it counts. 14 days are two weeks, and not the 14th or 14 percent.
 *
 * @param unit as an office would write it; nothing where that is not known
 */
record Counted(BigDecimal value, Unit unit) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    static final Pattern PATTERN =
            Pattern.compile(
                    "(?:(batch|edition|version|phase|dose) (?:no\\.? ?|number )?)?"
                            + "(\\d+(?:\\.\\d+)?)(?:st|nd|rd|th)?\\s*-?\\s*"
                            + "(万|亿|thousand\\b|million\\b|billion\\b)?\\s*(?:多|余)?个?"
                            + Unit.pattern());

    /** What is counted; only what offices set rules by is told apart. */
    enum Unit {
        NONE(""),
        AGE("周岁|岁|-?years?[ -]olds?\\b"),
        DAYS("工作日|天|日|days?\\b|nights?\\b"),
        WEEKS("星期|礼拜|周|weeks?\\b"),
        MONTHS("月|months?\\b"),
        YEARS("年|years?\\b"),
        HOURS("小时|钟头|hours?\\b|hrs?\\b"),
        MINUTES("分钟|minutes?\\b|mins?\\b"),
        CLOCK("点|时|o'?clock\\b|[ap]\\.?m\\b"),
        DEGREES("摄氏度|度|℃|°c?|degrees?\\b"),
        PERCENT("%|百分点|per ?cent\\b"),
        PEOPLE("人|名|位|people\\b|persons?\\b"),
        NUMBER("号"),
        MONEY("元|块|yuan\\b|rmb\\b"),
        BATCH("批|batch(?:es)?\\b"),
        EDITION("版|edition\\b|version\\b"),
        TIMES("次|回|遍|times?\\b|doses?\\b");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        private static String pattern() {
            return Stream.of(values())
                    .filter(unit -> unit != NONE)
                    .map(unit -> "(?<%s>%s)".formatted(unit.name(), unit.words))
                    .collect(Collectors.joining("|", "(?:", ")?"));
        }

        private static Unit of(MatchResult found) {
            return Stream.of(values())
                    .filter(unit -> unit != NONE)
                    .filter(unit -> found.group(unit.name()) != null)
                    .findFirst()
                    .orElse(NONE);
        }

        private static Unit named(String word) {
            return switch (word) {
                case "batch" -> BATCH;
                case "edition", "version" -> EDITION;
                case "dose" -> TIMES;
                default -> NONE;
            };
        }
    }

    static Counted of(MatchResult found) {
        var value = new BigDecimal(found.group(2)).multiply(times(found.group(3)));
        var unit = Unit.of(found);
        if (unit == Unit.NONE && found.group(1) != null) {
            unit = Unit.named(found.group(1));
        }
        return normal(value, unit);
    }

    private static BigDecimal times(String word) {
        return BigDecimal.valueOf(
                switch (Optional.ofNullable(word).orElse("")) {
                    case "thousand" -> 1_000L;
                    case "万" -> 10_000L;
                    case "million" -> 1_000_000L;
                    case "亿" -> 100_000_000L;
                    case "billion" -> 1_000_000_000L;
                    default -> 1L;
                });
    }

    private static Counted normal(BigDecimal value, Unit unit) {
        if (unit == Unit.WEEKS) {
            return new Counted(value.multiply(WEEK).stripTrailingZeros(), Unit.DAYS);
        }
        if (unit == Unit.HOURS && value.signum() > 0 && value.remainder(DAY).signum() == 0) {
            return new Counted(value.divide(DAY).stripTrailingZeros(), Unit.DAYS);
        }
        return new Counted(value.stripTrailingZeros(), unit);
    }

    /** The same number, of the same things as far as that is told. */
    boolean isSaidBy(Counted other) {
        return value.compareTo(other.value) == 0
                && (unit == other.unit || unit == Unit.NONE || other.unit == Unit.NONE);
    }

    boolean is(int number) {
        return value.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
