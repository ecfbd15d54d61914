package org.warmline.assistant.phone;

import org.warmline.assistant.followup.NotReached;
import org.warmline.telephony.call.CallEnding;

/** How a call that came to nothing ended. */
final class Endings {

    private Endings() {}

    /**
     * True if only a carrier that has the call can say so; false if it may be our own conclusion.
     */
    static boolean isFromTheCarrier(CallEnding ending) {
        return switch (ending) {
            case BUSY, NO_ANSWER, REJECTED, UNREACHABLE, COMPLETED -> true;
            case CANCELED, FAILED -> false;
        };
    }

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
