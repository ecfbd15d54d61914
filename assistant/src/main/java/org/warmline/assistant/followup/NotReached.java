package org.warmline.assistant.followup;

/** Why a call came to nothing. */
public enum NotReached {
    BUSY("busy"),
    NO_ANSWER("noAnswer"),
    REJECTED("rejected"),
    UNREACHABLE("unreachable"),
    CANCELED("canceled"),
    FAILED("failed");

    private final String code;

    NotReached(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
