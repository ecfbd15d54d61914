package org.warmline.assistant.duty;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Some hours of a day, or over midnight into the next: then they belong to the day on which they
 * begin. From and to alike are a whole day.
 *
 * @param to not included
 */
public record Hours(LocalTime from, LocalTime to) {

    public static final Hours WHOLE_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * @throws IllegalArgumentException if one is there and the other is not
     */
    public static Hours of(Optional<LocalTime> from, Optional<LocalTime> to) {
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("begins or ends, but not both: " + from + " " + to);
        }
        return from.map(begin -> new Hours(begin, to.orElseThrow())).orElse(WHOLE_DAY);
    }

    public boolean isWholeDay() {
        return from.equals(to);
    }

    /** Whether they include that moment, if they begin on those days. */
    boolean include(LocalDateTime moment, Days days) {
        var day = moment.toLocalDate();
        var time = moment.toLocalTime();
        if (isWholeDay()) {
            return days.include(day);
        }
        if (from.isBefore(to)) {
            return days.include(day) && !time.isBefore(from) && time.isBefore(to);
        }
        boolean begins = days.include(day) && !time.isBefore(from);
        boolean goesOn = days.include(day.minusDays(1)) && time.isBefore(to);
        return begins || goesOn;
    }
}
