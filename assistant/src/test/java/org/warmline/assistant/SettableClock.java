package org.warmline.assistant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until it is told to move. */
public final class SettableClock extends Clock {

    /** Ten in the morning of 2 March 2026, in Wuhan. */
    public static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    /** On the day where it stands. */
    public void set(LocalTime time) {
        now.updateAndGet(before -> before.atZone(ZONE).with(time).toInstant());
    }

    public void reset() {
        now.set(START);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
