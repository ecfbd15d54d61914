package org.warmline.assistant.phone;

import org.warmline.assistant.followup.NotReached;
import org.warmline.telephony.call.CallEnding;

/** How a call that came to nothing ended. */
final class Endings {

    private Endings() {}

    static NotReached notReached(CallEnding ending) {
        return switch (ending) {
            case BUSY -> NotReached.BUSY;
            case NO_ANSWER -> NotReached.NO_ANSWER;
            case REJECTED -> NotReached.REJECTED;
            case UNREACHABLE -> NotReached.UNREACHABLE;
            case CANCELED -> NotReached.CANCELED;
            // Answered and over without a sound of it: the media never came.
            case FAILED, COMPLETED -> NotReached.FAILED;
        };
    }
}
