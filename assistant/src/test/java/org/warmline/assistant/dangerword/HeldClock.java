package org.warmline.assistant.dangerword;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;

/** A clock at which one thread waits until it is released. */
final class HeldClock extends Clock {

    private static final String HELD = "held";
    private static final long LONGEST = 30;

    private final Clock clock;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldClock(Clock clock) {
        this.clock = clock;
    }

    /** Begins on a thread of its own, and has come to the clock. */
    Thread holding(Runnable work) throws InterruptedException {
        var thread = Thread.ofPlatform().name(HELD).start(work);
        if (!reached.await(LONGEST, SECONDS)) {
            throw new AssertionError("never looked at the clock");
        }
        return thread;
    }

    void release() {
        released.countDown();
    }

    @Override
    public Instant instant() {
        if (Thread.currentThread().getName().equals(HELD)) {
            reached.countDown();
            try {
                if (!released.await(LONGEST, SECONDS)) {
                    throw new AssertionError("never released");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
