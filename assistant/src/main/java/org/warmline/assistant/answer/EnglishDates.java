package org.warmline.assistant.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in English: "yesterday", "three days ago", "last Tuesday", "the third of February". */
final class EnglishDates {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "\\b(january|february|march|april|may|june|july|august|september|october|november"
                    + "|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b";
    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twenty first",
                    "twenty second",
                    "twenty third",
                    "twenty fourth",
                    "twenty fifth",
                    "twenty sixth",
                    "twenty seventh",
                    "twenty eighth",
                    "twenty ninth",
                    "thirtieth",
                    "thirty first");
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern AGO =
            Pattern.compile("(?:\\ba |\\ban )?(day|week|month|year)s? ago");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?:\\b(last|this|next|on) )?\\b(monday|tuesday|wednesday|thursday|friday"
                            + "|saturday|sunday)\\b");
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b" + DAY + " (?:of )?" + MONTH + "(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile(MONTH + "(?: the)? " + DAY + "\\b(?: (\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "(?: (?:of )?(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private final String plain;
    private final LocalDate today;

    EnglishDates(String plain, LocalDate today) {
        this.plain = inFigures(plain);
        this.today = today;
    }

    Optional<Value.Date> read() {
        return near().or(() -> find(AGO).flatMap(this::ago))
                .or(() -> find(WEEKDAY).map(this::weekday))
                .or(() -> find(DAY_MONTH).flatMap(found -> day(found, 1, 2)))
                .or(() -> find(MONTH_DAY).flatMap(found -> day(found, 2, 1)))
                .or(this::lastOrThis)
                .or(() -> find(MONTH_YEAR).map(this::month))
                .or(() ->
                        find(YEAR)
                                .map(found -> Integer.parseInt(found.group(1)))
                                .filter(year -> Dates.isYear(year, today))
                                .map(Dates::year));
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return pattern.matcher(plain).results().findFirst();
    }

    /** Ordinals and numbers in figures, so that one pattern finds both. */
    private static String inFigures(String plain) {
        var text = plain.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
        for (int i = ORDINALS.size(); i > 0; i--) {
            text = text.replaceAll("\\b" + ORDINALS.get(i - 1) + "\\b", String.valueOf(i));
        }
        for (var numeral : EnglishNumerals.in(text).reversed()) {
            if (numeral.whole() > 0) {
                text =
                        text.substring(0, numeral.from())
                                + numeral.whole()
                                + text.substring(numeral.to());
            }
        }
        return text;
    }

    private Optional<Value.Date> near() {
        if (plain.contains("day before yesterday")) {
            return Optional.of(Dates.day(today.minusDays(2)));
        }
        if (plain.contains("day after tomorrow")) {
            return Optional.of(Dates.day(today.plusDays(2)));
        }
        if (plain.contains("yesterday") || plain.contains("last night")) {
            return Optional.of(Dates.day(today.minusDays(1)));
        }
        if (plain.contains("today") || plain.contains("this morning")) {
            return Optional.of(Dates.day(today));
        }
        return plain.contains("tomorrow")
                ? Optional.of(Dates.day(today.plusDays(1)))
                : Optional.empty();
    }

    private Optional<Value.Date> ago(MatchResult found) {
        var before = EnglishNumerals.in(plain.substring(0, found.start()).strip());
        int count = before.isEmpty() ? 1 : before.getLast().whole();
        if (count < 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (found.group(1)) {
                    case "day" -> Dates.day(today.minusDays(count));
                    case "week" -> Dates.day(today.minusWeeks(count));
                    case "month" -> Dates.month(today.minusMonths(count));
                    default -> Dates.year(today.minusYears(count).getYear());
                });
    }

    private Value.Date weekday(MatchResult found) {
        var day = DayOfWeek.valueOf(found.group(2).toUpperCase(java.util.Locale.ROOT));
        return Dates.day(
                "next".equals(found.group(1))
                        ? today.with(TemporalAdjusters.next(day))
                        : "last".equals(found.group(1))
                                ? today.with(TemporalAdjusters.previous(day))
                                : today.with(TemporalAdjusters.previousOrSame(day)));
    }

    private Optional<Value.Date> day(MatchResult found, int dayGroup, int monthGroup) {
        int day = Integer.parseInt(found.group(dayGroup));
        int month = month(found.group(monthGroup));
        var year = found.group(3);
        return year == null
                ? Dates.nearest(today, month, day)
                : Dates.day(Integer.parseInt(year), month, day);
    }

    private Optional<Value.Date> lastOrThis() {
        if (plain.contains("last month")) {
            return Optional.of(Dates.month(today.minusMonths(1)));
        }
        if (plain.contains("this month")) {
            return Optional.of(Dates.month(today));
        }
        if (plain.contains("last week")) {
            return Optional.of(Dates.day(today.minusWeeks(1)));
        }
        var year = relativeYear();
        return year.isPresent() && find(MONTH_YEAR).isEmpty()
                ? Optional.of(Dates.year(year.getAsInt()))
                : Optional.empty();
    }

    private Value.Date month(MatchResult found) {
        int month = month(found.group(1));
        var said = found.group(2);
        int year =
                said != null
                        ? Integer.parseInt(said)
                        : relativeYear()
                                .orElse(
                                        month > today.getMonthValue()
                                                ? today.getYear() - 1
                                                : today.getYear());
        return Dates.month(LocalDate.of(year, month, 1));
    }

    private OptionalInt relativeYear() {
        if (plain.contains("last year")) {
            return OptionalInt.of(today.getYear() - 1);
        }
        return plain.contains("this year") ? OptionalInt.of(today.getYear()) : OptionalInt.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }
}
