package org.warmline.assistant.phone;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long something took, counted in steps of a tenth each: percentiles to 5 % of any length from
 * a tenth of a millisecond to a minute, in a fixed room. Safe for several threads, without a lock.
 */
final class Durations {

    private static final double STEP = Math.log(1.1);
    private static final double SHORTEST_MICROS = 100;
    private static final int STEPS = 140;

    private final AtomicLongArray counts = new AtomicLongArray(STEPS);

    void add(Duration duration) {
        counts.incrementAndGet(step(duration));
    }

    long count() {
        long count = 0;
        for (int i = 0; i < STEPS; i++) {
            count += counts.get(i);
        }
        return count;
    }

    /** By the nearest rank, in milliseconds; 0 if there is none. */
    double millis(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * count()));
        long seen = 0;
        for (int i = 0; i < STEPS; i++) {
            seen += counts.get(i);
            if (seen >= rank) {
                return middle(i);
            }
        }
        return 0;
    }

    private static int step(Duration duration) {
        double micros = Math.max(SHORTEST_MICROS, duration.toNanos() / 1e3);
        return Math.min(STEPS - 1, (int) (Math.log(micros / SHORTEST_MICROS) / STEP));
    }

    private static double middle(int step) {
        return step == 0 ? 0 : SHORTEST_MICROS * Math.exp((step + 0.5) * STEP) / 1e3;
    }
}
