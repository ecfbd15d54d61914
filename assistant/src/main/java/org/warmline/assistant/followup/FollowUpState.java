package org.warmline.assistant.followup;

/** How far a follow-up is. Every follow-up of a round is in exactly one of these. */
public enum FollowUpState {
    /** To be called, or called again. */
    DUE("due"),
    DIALLING("dialling"),
    TALKING("talking"),
    /** The resident is answering in writing. */
    WRITING("writing"),
    /** Reached, and all that was asked is answered. */
    DONE("done"),
    /** The machine is at its end; it is on the list of a worker. */
    NEEDS_PERSON("needsPerson"),
    /** Left the round before anybody was called: the quarantine was over. Not due any more. */
    WITHDRAWN("withdrawn");

    private final String code;

    FollowUpState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isInProgress() {
        return this == DIALLING || this == TALKING || this == WRITING;
    }
}
