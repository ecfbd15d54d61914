package org.warmline.assistant.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmline.assistant.answer.Value.Precision;
import org.warmline.assistant.language.Language;

/** Dates as people say them, seen from a day. */
final class Dates {

    private static final int SOON = 60;

    private Dates() {}

    static Optional<Value.Date> in(String plain, Language language, LocalDate today) {
        var written = IsoDates.in(plain);
        if (written.isPresent()) {
            return written;
        }
        return switch (language) {
            case MANDARIN -> new MandarinDates(plain, today).read();
            case ENGLISH -> new EnglishDates(plain, today).read();
        };
    }

    static Value.Date day(LocalDate day) {
        return new Value.Date(day, Precision.DAY);
    }

    static Value.Date month(LocalDate day) {
        return new Value.Date(day.withDayOfMonth(1), Precision.MONTH);
    }

    static Value.Date year(int year) {
        return new Value.Date(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** Empty if there is no such day, such as 31 April. */
    static Optional<Value.Date> day(int year, int month, int day) {
        try {
            return Optional.of(day(LocalDate.of(year, month, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Without a year, the last one; the coming one if it is soon, for an appointment. */
    static Optional<Value.Date> nearest(LocalDate today, int month, int day) {
        return IntStream.of(0, 1, -1, -2, -3, -4)
                .mapToObj(years -> day(today.getYear() + years, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.first().isAfter(today.plusDays(SOON)))
                .max(Comparator.comparing(Value.Date::first));
    }

    static boolean isYear(int year, LocalDate today) {
        return year >= 1880 && year <= today.getYear() + 20;
    }
}
