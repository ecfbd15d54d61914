package org.warmline.assistant.campaign;

/** Who is called first. */
enum CallRank {
    /** Asked for, or in the middle of a conversation. */
    CALL_BACK(0),
    FLAGGED_LATELY(1),
    FIRST_CALL(2),
    RETRY(3);

    private final int number;

    CallRank(int number) {
        this.number = number;
    }

    /** Lower ones first. */
    int number() {
        return number;
    }
}
