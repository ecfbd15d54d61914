package org.warmline.assistant.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some days: of a week, from a day on, until a day.
 *
 * @param from the first day; empty for as long ago as one likes
 * @param to the last day, included; empty until further notice
 */
public record Days(Set<DayOfWeek> weekdays, Optional<LocalDate> from, Optional<LocalDate> to) {

    public Days {
        weekdays = Set.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("no day of the week");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public static Days always() {
        return every(EnumSet.allOf(DayOfWeek.class));
    }

    public static Days every(Set<DayOfWeek> weekdays) {
        return new Days(weekdays, Optional.empty(), Optional.empty());
    }

    public static Days between(LocalDate from, LocalDate to) {
        return new Days(EnumSet.allOf(DayOfWeek.class), Optional.of(from), Optional.of(to));
    }

    public boolean include(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** True for a stretch with an end: it goes before the rule of every week. */
    public boolean isException() {
        return to.isPresent();
    }

    /** As digits, Monday is 1: {@code 12345} for a working week. */
    String digits() {
        return weekdays.stream()
                .sorted()
                .map(weekday -> Integer.toString(weekday.getValue()))
                .collect(Collectors.joining());
    }

    static Set<DayOfWeek> weekdays(String digits) {
        return digits.chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
