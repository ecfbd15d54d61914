package org.warmline.assistant.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that runs on from five past nine: the round of the morning has begun. */
final class Morning {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime BEGUN = LocalTime.of(9, 5);

    private Morning() {}

    static Clock clock() {
        var real = Clock.system(HERE);
        var morning = ZonedDateTime.now(real).with(BEGUN);
        return Clock.offset(real, Duration.between(Instant.now(real), morning.toInstant()));
    }
}
