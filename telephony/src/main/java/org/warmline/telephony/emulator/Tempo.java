package org.warmline.telephony.emulator;

import java.time.Duration;

/**
 * How fast the network works.
 *
 * @param callsPerSecond how many calls are begun in a second; further ones stay queued
 * @param requestsAtOnce API requests served at the same time; further ones get 429
 * @param timeLapse how much faster than real time the lines run: 1 for people and measurements,
 *     more for tests only
 */
public record Tempo(double callsPerSecond, int requestsAtOnce, double timeLapse) {

    /** Generous, in real time. */
    public static final Tempo REAL_TIME = new Tempo(30, 100, 1);

    public Tempo {
        if (callsPerSecond <= 0 || requestsAtOnce < 1 || timeLapse <= 0) {
            throw new IllegalArgumentException("a tempo has positive figures only");
        }
    }

    /** The same with lines that run so many times faster. */
    public Tempo timesFaster(double factor) {
        return new Tempo(callsPerSecond, requestsAtOnce, factor);
    }

    /** How long {@code time} on the line takes on the wall clock. */
    Duration real(Duration time) {
        return Duration.ofNanos((long) (time.toNanos() / timeLapse));
    }
}
