package org.warmline.assistant.flag;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.warmline.assistant.triage.Severity;

/**
 * How long a flag may wait.
 *
 * @param emergency until somebody has taken it
 * @param urgent until somebody has taken it; what needs attention has until the end of the day
 * @param held how long it may be taken and not resolved
 * @param repeated how often the last in the chain is told again
 * @param zone in which the day ends
 */
public record FlagClock(
        Duration emergency, Duration urgent, Pace held, Pace repeated, ZoneId zone) {

    /** A length of time for each severity. */
    public record Pace(Duration emergency, Duration urgent, Duration attention) {

        Instant after(Severity severity, Instant moment) {
            return moment.plus(
                    switch (severity) {
                        case EMERGENCY -> emergency;
                        case URGENT -> urgent;
                        case ATTENTION -> attention;
                    });
        }
    }

    /** 60 s, 30 min, the end of the day: the defaults to start from. */
    public static FlagClock standard(ZoneId zone) {
        return new FlagClock(
                Duration.ofMinutes(1),
                Duration.ofMinutes(30),
                new Pace(Duration.ofMinutes(20), Duration.ofHours(4), Duration.ofDays(1)),
                new Pace(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofDays(1)),
                zone);
    }

    public Instant due(Severity severity, Instant raised) {
        return switch (severity) {
            case EMERGENCY -> raised.plus(emergency);
            case URGENT -> raised.plus(urgent);
            case ATTENTION ->
                    raised.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        };
    }
}
