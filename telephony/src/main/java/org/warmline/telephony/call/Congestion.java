package org.warmline.telephony.call;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Knows when the machine has no time for another call. What comes in on the lines is worked off by
 * a few workers; if a call has to wait for one for long, those who are on the line already would
 * have to wait still longer with one more. Safe for several threads.
 */
final class Congestion {

    /** Ten frames: their own pacer and network are never that late. */
    static final Duration TOO_LONG = Duration.ofMillis(200);

    /** So long after the last time that a call waited too long nobody new is called. */
    static final Duration HOLD = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;
    private final AtomicLong until;
    private final AtomicLong held = new AtomicLong();

    Congestion(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.until = new AtomicLong(nanoTime.getAsLong());
    }

    void waitedForAWorker(Duration wait) {
        if (wait.compareTo(TOO_LONG) <= 0) {
            return;
        }
        long now = nanoTime.getAsLong();
        if (now - until.getAndSet(now + HOLD.toNanos()) >= 0) {
            held.incrementAndGet();
        }
    }

    boolean isThere() {
        return nanoTime.getAsLong() - until.get() < 0;
    }

    /** How often it has begun. */
    long times() {
        return held.get();
    }
}
