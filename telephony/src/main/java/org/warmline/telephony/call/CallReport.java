package org.warmline.telephony.call;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call went.
 *
 * @param ending as the carrier says it, or {@link CallEnding#FAILED} if it never did
 * @param talked from the first frame heard to the end; zero if there was no media
 * @param recording empty if there was no media
 * @param hungUpByUs true if we ended it as the conversation had asked
 */
public record CallReport(
        AttemptId attempt,
        CallEnding ending,
        Duration talked,
        Optional<Recording> recording,
        boolean hungUpByUs) {}
