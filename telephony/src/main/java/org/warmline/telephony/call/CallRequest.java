package org.warmline.telephony.call;

import java.time.Duration;

/**
 * A call to be placed.
 *
 * @param ringFor how long to let it ring, 5 s to 10 min
 * @param limit the longest that the whole call may last
 */
public record CallRequest(AttemptId attempt, PhoneNumber to, Duration ringFor, Duration limit) {}
