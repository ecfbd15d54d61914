package org.warmline.telephony.call;

import java.util.Optional;

/**
 * A call as the carrier sees it now.
 *
 * @param ending how it ended; empty while it is still queued, ringing or in progress
 */
public record CallSnapshot(CarrierCallId call, Optional<CallEnding> ending) {}
