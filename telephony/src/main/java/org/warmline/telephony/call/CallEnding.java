package org.warmline.telephony.call;

/** How a call ended, in the words of every carrier. */
public enum CallEnding {
    /** It was answered and is over. */
    COMPLETED,
    BUSY,
    NO_ANSWER,
    /** The called side declined. */
    REJECTED,
    /** The number does not exist or cannot be reached. */
    UNREACHABLE,
    /** We took the call back before it was answered. */
    CANCELED,
    /** The network or the carrier failed. */
    FAILED
}
