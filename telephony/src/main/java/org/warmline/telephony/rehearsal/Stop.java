package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.Optional;

/**
 * We fell silent in the middle of our words.
 *
 * @param wentOnAt when we said the rest of them; empty if we never did
 */
public record Stop(Duration at, Optional<Duration> wentOnAt) {

    /** Who goes on after this has only faltered. */
    private static final Duration FALTER = Duration.ofMillis(1_200);

    Stop goesOn(Duration now) {
        return new Stop(at, Optional.of(now));
    }

    /** True if it was no more than a hush while somebody made a sound. */
    boolean isHush() {
        return silence().filter(it -> it.compareTo(FALTER) <= 0).isPresent();
    }

    /** How long we said nothing; empty if we gave up. */
    Optional<Duration> silence() {
        return wentOnAt.map(end -> end.minus(at));
    }

    boolean isWithin(Duration from, Duration length) {
        return at.compareTo(from) >= 0 && at.compareTo(from.plus(length)) <= 0;
    }
}
