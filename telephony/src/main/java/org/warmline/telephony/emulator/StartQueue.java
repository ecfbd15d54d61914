package org.warmline.telephony.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets so many calls a second begin; the others wait their turn in the state {@code queued}. */
final class StartQueue {

    private final Duration apart;
    private final Clock clock;
    private Instant nextFree = Instant.MIN;

    StartQueue(double callsPerSecond, Clock clock) {
        this.apart = Duration.ofNanos((long) (1e9 / callsPerSecond));
        this.clock = clock;
    }

    /** How long a call that was accepted now has to wait. */
    synchronized Duration draw() {
        var now = clock.instant();
        var turn = nextFree.isAfter(now) ? nextFree : now;
        nextFree = turn.plus(apart);
        return Duration.between(now, turn);
    }
}
