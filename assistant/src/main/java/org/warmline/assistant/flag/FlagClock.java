package org.warmline.assistant.flag;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.warmline.assistant.triage.Severity;

/**
 * How long a flag may wait for a worker.
 *
 * @param zone in which the day ends
 */
public record FlagClock(Duration emergency, Duration urgent, ZoneId zone) {

    /** 60 s, 30 min, the end of the day: the defaults to start from. */
    public static FlagClock standard(ZoneId zone) {
        return new FlagClock(Duration.ofSeconds(60), Duration.ofMinutes(30), zone);
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
