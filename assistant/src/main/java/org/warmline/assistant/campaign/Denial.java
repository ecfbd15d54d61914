package org.warmline.assistant.campaign;

/** Why a call was not begun. */
public enum Denial {
    /** Reached already, or being called. */
    NOT_DUE("notDue"),
    STOPPED("stopped"),
    OUTSIDE_HOURS("outsideHours"),
    OPTED_OUT("optedOut"),
    /** The quarantine is over. */
    ENDED("ended"),
    /** The telephone has rung as often today as it may. */
    CALLED_ENOUGH("calledEnough"),
    SPENT("spent"),
    LINES_FULL("linesFull");

    private final String code;

    Denial(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
