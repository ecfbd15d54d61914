package org.warmline.assistant.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in Mandarin: 昨天, 三天前, 上周三, 二月三号, 二零二零年五月, 去年. */
final class MandarinDates {

    private static final String NUMBER = "([零〇一二两三四五六七八九十百\\d]+)";
    private static final Map<String, Integer> DAYS =
            Map.of(
                    "大前天", -3, "前天", -2, "昨天", -1, "昨晚", -1, "今天", 0, "今早", 0, "明天", 1, "后天", 2,
                    "大后天", 3);
    private static final List<String> LONGEST_FIRST =
            DAYS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
    private static final Pattern AGO =
            Pattern.compile(NUMBER + "\\s*个?\\s*(半)?\\s*(天|日|周|星期|礼拜|月|年)\\s*(?:之|以)?前");
    private static final Pattern WEEKDAY =
            Pattern.compile("(上上个?|上个?|这个?|本|下个?)?(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "(?:(去年|前年|今年|明年)|"
                            + NUMBER
                            + "\\s*年)?的?\\s*(?:"
                            + NUMBER
                            + "\\s*月份?)"
                            + "(?:\\s*"
                            + NUMBER
                            + "\\s*(?:号|日)?)?");
    private static final Pattern YEAR = Pattern.compile("(去年|前年|今年|明年)|" + NUMBER + "\\s*年");
    private static final Pattern MONTH = Pattern.compile("(上|这|本|下)个?月(?:" + NUMBER + "(?:号|日))?");
    private static final Pattern DAY_ONLY =
            Pattern.compile("(?<!月)(?<![一二三四五六七八九十])" + NUMBER + "\\s*(?:号|日)");

    private final String plain;
    private final LocalDate today;

    MandarinDates(String plain, LocalDate today) {
        this.plain = plain;
        this.today = today;
    }

    Optional<Value.Date> read() {
        return find(AGO)
                .flatMap(this::ago)
                .or(this::near)
                .or(() -> find(WEEKDAY).map(this::weekday))
                .or(() -> find(MONTH).flatMap(this::month))
                .or(() -> find(CALENDAR).flatMap(this::calendar))
                .or(() -> find(YEAR).flatMap(this::year))
                .or(() -> find(DAY_ONLY).flatMap(this::dayOnly));
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return pattern.matcher(plain).results().findFirst();
    }

    private Optional<Value.Date> near() {
        return LONGEST_FIRST.stream()
                .filter(plain::contains)
                .findFirst()
                .map(word -> Dates.day(today.plusDays(DAYS.getOrDefault(word, 0))));
    }

    private Optional<Value.Date> ago(MatchResult found) {
        var number = number(found.group(1));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int count = number.getAsInt();
        return Optional.of(
                switch (found.group(3)) {
                    case "天", "日" -> Dates.day(today.minusDays(count));
                    case "周", "星期", "礼拜" -> Dates.day(today.minusWeeks(count));
                    case "月" -> Dates.month(today.minusMonths(count));
                    default -> Dates.year(today.minusYears(count).getYear());
                });
    }

    private Value.Date weekday(MatchResult found) {
        int index = "一二三四五六日".indexOf(found.group(2).replace('天', '日'));
        var sameWeek = today.with(DayOfWeek.of(index + 1));
        var which = found.group(1);
        if (which == null) {
            return Dates.day(sameWeek.isAfter(today) ? sameWeek.minusWeeks(1) : sameWeek);
        }
        int weeks = which.startsWith("上上") ? -2 : which.startsWith("上") ? -1 : 0;
        return Dates.day(sameWeek.plusWeeks(which.startsWith("下") ? 1 : weeks));
    }

    private Optional<Value.Date> month(MatchResult found) {
        int months =
                switch (found.group(1)) {
                    case "上" -> -1;
                    case "下" -> 1;
                    default -> 0;
                };
        var month = today.plusMonths(months);
        return found.group(2) == null
                ? Optional.of(Dates.month(month))
                : day(month.getYear(), month.getMonthValue(), found.group(2));
    }

    private Optional<Value.Date> calendar(MatchResult found) {
        var month = number(found.group(3));
        if (month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12) {
            return Optional.empty();
        }
        var year = year(found.group(1), found.group(2));
        if (found.group(4) != null) {
            var day = number(found.group(4));
            if (day.isEmpty()) {
                return Optional.empty();
            }
            return year.isPresent()
                    ? Dates.day(year.getAsInt(), month.getAsInt(), day.getAsInt())
                    : Dates.nearest(today, month.getAsInt(), day.getAsInt());
        }
        int inYear =
                year.orElse(
                        month.getAsInt() > today.getMonthValue()
                                ? today.getYear() - 1
                                : today.getYear());
        return Optional.of(Dates.month(LocalDate.of(inYear, month.getAsInt(), 1)));
    }

    private Optional<Value.Date> year(MatchResult found) {
        var year = year(found.group(1), found.group(2));
        return year.isPresent() ? Optional.of(Dates.year(year.getAsInt())) : Optional.empty();
    }

    private Optional<Value.Date> dayOnly(MatchResult found) {
        var day = number(found.group(1));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var month = day.getAsInt() > today.getDayOfMonth() ? today.minusMonths(1) : today;
        return Dates.day(month.getYear(), month.getMonthValue(), day.getAsInt());
    }

    private Optional<Value.Date> day(int year, int month, String said) {
        var day = number(said);
        return day.isEmpty() ? Optional.empty() : Dates.day(year, month, day.getAsInt());
    }

    private OptionalInt year(String relative, String said) {
        if (relative != null) {
            return OptionalInt.of(today.getYear() + "前去今明".indexOf(relative.charAt(0)) - 2);
        }
        if (said == null) {
            return OptionalInt.empty();
        }
        var number = number(said);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        int year = number.getAsInt();
        // 五八年 is 1958, 二一年 is 2021.
        int full = year >= 100 ? year : year + (year > today.getYear() % 100 + 1 ? 1900 : 2000);
        return Dates.isYear(full, today) && (year >= 10 || said.length() > 1)
                ? OptionalInt.of(full)
                : OptionalInt.empty();
    }

    private static OptionalInt number(String said) {
        var numerals = MandarinNumerals.in(said);
        if (numerals.size() != 1 || numerals.getFirst().whole() < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(numerals.getFirst().whole());
    }
}
