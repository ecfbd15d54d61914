package org.warmline.assistant.campaign;

import java.util.Arrays;
import java.util.Optional;

/** How a call ended after which there may be another one. */
public enum Ending {
    BUSY("busy", false),
    NO_ANSWER("noAnswer", true),
    REJECTED("rejected", true),
    UNREACHABLE("unreachable", false),
    /** A voicemail or another machine took it. */
    VOICEMAIL("machine", true),
    /** We hung up before anybody answered. */
    CANCELED("canceled", true),
    /** The line made trouble. */
    FAILED("failed", true),
    /** In the middle of the conversation. */
    CUT_OFF("incomplete", true),
    /** The resident asked to be called later. */
    CALL_LATER("callLater", true),
    /** The carrier did not take it, so that no telephone can have rung. */
    NOT_PLACED("refused", false);

    private final String code;
    private final boolean rang;

    Ending(String code, boolean rang) {
        this.code = code;
        this.rang = rang;
    }

    public String code() {
        return code;
    }

    /** True if a telephone rang, or may have. */
    boolean rang() {
        return rang;
    }

    static Optional<Ending> of(String code) {
        return Arrays.stream(values()).filter(ending -> ending.code.equals(code)).findFirst();
    }
}
