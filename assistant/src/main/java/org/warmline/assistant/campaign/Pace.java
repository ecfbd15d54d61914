package org.warmline.assistant.campaign;

import java.time.Duration;
import java.time.Instant;

/**
 * So many calls a second and no more, on all nodes together: the moment at which the carrier takes
 * the next one. A second that nobody used can be made up for, no longer time can.
 */
record Pace(Instant nextSlot, double callsPerSecond) {

    private static final Duration UNUSED = Duration.ofSeconds(1);

    /** How many may be placed now. */
    int free(Instant now) {
        var ahead = Duration.between(from(now), now);
        return ahead.isNegative() ? 0 : Math.toIntExact(ahead.dividedBy(interval()) + 1);
    }

    Pace after(int placed, Instant now) {
        return new Pace(from(now).plus(interval().multipliedBy(placed)), callsPerSecond);
    }

    /** A clock that was put back does not stop the calls until it has come so far again. */
    private Instant from(Instant now) {
        boolean clockWentBack = nextSlot.isAfter(now.plus(UNUSED).plus(interval()));
        var earliest = now.minus(UNUSED);
        return clockWentBack || nextSlot.isBefore(earliest) ? earliest.plus(interval()) : nextSlot;
    }

    private Duration interval() {
        return Duration.ofNanos(Math.max(1, Math.round(1e9 / callsPerSecond)));
    }
}
