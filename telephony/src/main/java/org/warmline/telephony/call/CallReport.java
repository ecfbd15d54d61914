package org.warmline.telephony.call;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call went.
 *
 * @param ending as the carrier says it; if it never did, {@link CallEnding#COMPLETED} where there
 *     was media and {@link CallEnding#FAILED} where there was none
 * @param talked from the first frame heard to the end; zero if there was no media
 * @param recording empty if there was no media
 * @param hungUpByUs true if we ended it as the conversation had asked
 */
public record CallReport(
        AttemptId attempt,
        CallEnding ending,
        Duration talked,
        Optional<Recording> recording,
        boolean hungUpByUs) {

    /** The report of a call that never came about. */
    static CallReport failed(AttemptId attempt) {
        return new CallReport(attempt, CallEnding.FAILED, Duration.ZERO, Optional.empty(), false);
    }
}
