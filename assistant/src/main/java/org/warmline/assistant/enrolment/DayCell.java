package org.warmline.assistant.enrolment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.warmline.assistant.enrolment.Refusal.Reason;

/** Days and years of birth as people, and Excel, write them. */
final class DayCell {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})");
    private static final Pattern YEAR =
            Pattern.compile("(\\d{4})\\s*年?|(\\d{4})\\s*[-/.年]\\s*\\d{1,2}\\s*月?|(\\d{4})\\d{2}");
    private static final String TIME_OF_DAY = "[T\\s]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$";
    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    private static final int OLDEST = 1900;

    private DayCell() {}

    /**
     * @param today tells which year is meant where none is written: the nearest
     */
    static Read<LocalDate> day(String text, LocalDate today) {
        var written = text.replaceFirst(TIME_OF_DAY, "");
        if (YEAR_LAST.matcher(written).matches()) {
            return new Read.Refused<>(Reason.AMBIGUOUS_DAY);
        }
        return anyDay(written)
                .or(() -> withoutYear(written, today))
                .<Read<LocalDate>>map(Read.Value::new)
                .orElseGet(() -> new Read.Refused<>(Reason.NOT_A_DAY));
    }

    static Read<Year> yearOfBirth(String text, LocalDate today) {
        var written = text.replaceFirst(TIME_OF_DAY, "");
        var year = YEAR.matcher(written);
        var found =
                year.matches()
                        ? Optional.of(Integer.parseInt(firstGroup(year)))
                        : anyDay(written).map(LocalDate::getYear);
        return found.filter(number -> number >= OLDEST && number <= today.getYear())
                .<Read<Year>>map(number -> new Read.Value<>(Year.of(number)))
                .orElseGet(() -> new Read.Refused<>(Reason.NOT_A_YEAR));
    }

    private static String firstGroup(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> anyDay(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var eight = EIGHT_DIGITS.matcher(text);
        if (eight.matches()) {
            return date(eight.group(1), eight.group(2), eight.group(3));
        }
        return text.matches("\\d{5}(\\.\\d+)?")
                ? Optional.of(EXCEL_BEGINS.plusDays((long) Double.parseDouble(text)))
                : Optional.empty();
    }

    private static Optional<LocalDate> withoutYear(String text, LocalDate today) {
        var day = MONTH_AND_DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> date(String.valueOf(year), day.group(1), day.group(2)))
                .flatMap(Optional::stream)
                .min(
                        Comparator.comparingLong(
                                date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
