package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a call decided in one recording.
 *
 * @param takenAt when we took the turn; empty if we never did
 * @param stoppedAt when we stopped speaking before our prompt was out
 */
record RehearsedTurn(Optional<Duration> takenAt, List<Duration> stoppedAt) {

    RehearsedTurn {
        stoppedAt = List.copyOf(stoppedAt);
    }
}
