package org.warmline.knowledge.wording;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern TO = Pattern.compile("\\s*(?:[-~—–至到或]|to|or)\\s*");

    static final Pattern PATTERN =
            Pattern.compile(
                    "(?:(batch|edition|version|phase|dose|article|section|chapter|paragraph"
                            + "|clause) (?:no\\.? ?|number )?)?"
                            + "(\\d+(?:\\.\\d+)?)(?:st|nd|rd|th)?\\s*-?\\s*"
                            + "(万|亿|thousand\\b|million\\b|billion\\b)?\\s*(?:多|余)?个?"
                            + Unit.pattern(),
                    Pattern.MULTILINE);

    /** What is counted; only what offices set rules by is told apart. */
    enum Unit {
        NONE(""),
        /** Article 7, or what stands behind 7. in a list: where something is said. */
        PLACE("(?<=第\\s?\\d{1,4}\\s?)[条款项章节]" + "|(?<=^\\s{0,8}\\(?\\d{1,3})(?:[)、]|\\.(?!\\d))"),
        AGE("周岁|岁|-?years?[ -]olds?\\b"),
        DAYS("工作日|自然日|整天|天|日|(?:(?:full|whole|calendar|working) )?days?\\b|nights?\\b"),
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
                case "article", "section", "chapter", "paragraph", "clause" -> PLACE;
                default -> NONE;
            };
        }
    }

    /** All that a text in digits names; in "7 to 14 days" both count days. */
    static Set<Counted> in(String digits) {
        var numbers = new LinkedHashSet<Counted>();
        var next = Unit.NONE;
        int start = digits.length();
        for (var found : PATTERN.matcher(digits).results().toList().reversed()) {
            var read = read(found);
            boolean isRange = TO.matcher(digits.substring(found.end(2), start)).matches();
            if (read.unit != Unit.NONE || !isRange) {
                next = read.unit;
            }
            numbers.add(normal(read.value, next));
            start = found.start(2);
        }
        return numbers;
    }

    static Counted of(MatchResult found) {
        var read = read(found);
        return normal(read.value, read.unit);
    }

    private static Counted read(MatchResult found) {
        var value = new BigDecimal(found.group(2)).multiply(times(found.group(3)));
        var unit = Unit.of(found);
        if (unit == Unit.NONE && found.group(1) != null) {
            unit = Unit.named(found.group(1));
        }
        return new Counted(value, unit);
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

    /**
     * The same number, of the same things. If this one does not tell what it counts it may be any,
     * but for what only tells a place in a text: article 14 is no 14 days.
     */
    boolean isSaidBy(Counted other) {
        boolean mayBe = unit == Unit.NONE && other.unit != Unit.PLACE;
        return value.compareTo(other.value) == 0 && (unit == other.unit || mayBe);
    }

    boolean is(int number) {
        return value.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
