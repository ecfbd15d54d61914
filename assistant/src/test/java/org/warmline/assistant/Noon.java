package org.warmline.assistant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A clock for a whole service that begins at noon, whenever the test runs: between two rounds, so
 * that calls are permitted and nobody is called but whom the test calls.
 */
public final class Noon {

    private Noon() {}

    public static void begins(ConfigurableApplicationContext service) {
        var here = Clock.system(SettableClock.ZONE);
        var noon = ZonedDateTime.now(here).with(LocalTime.NOON).toInstant();
        var clock = Clock.offset(here, Duration.between(Instant.now(here), noon));
        ((GenericApplicationContext) service)
                .registerBean("noon", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }
}
