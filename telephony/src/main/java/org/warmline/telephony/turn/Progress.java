package org.warmline.telephony.turn;

/**
 * How far an answer has come, as far as its words tell, and how much of a turn's pause it is given:
 * who has said "no" has finished, who has said "thirty-seven point" has not.
 */
public enum Progress {
    /** They want time: "let me see", "wait a moment". */
    THINKING(2.5),
    /** More must come: "and", "because", "thirty-seven point". */
    HANGING(1.5),
    /** Nobody reads the words: the turn's own pause decides, and nothing else. */
    UNREAD(1),
    /** Nothing in the words tells. */
    UNKNOWN(1),
    /** They answer, and something may be added: one symptom of several. */
    ANSWERED(0.8),
    /** They answer with no more than a yes or a no; "no, just a cold" happens. */
    FINISHED(0.53),
    /** Nothing more belongs to the answer: a whole temperature, "speaking", "wrong number". */
    COMPLETE(0.35);

    private final double share;

    Progress(double share) {
        this.share = share;
    }

    /** True if the words ask for nothing and answer nothing, so far. */
    public boolean saysNothing() {
        return switch (this) {
            case HANGING, UNREAD, UNKNOWN -> true;
            case THINKING, ANSWERED, FINISHED, COMPLETE -> false;
        };
    }

    double share() {
        return share;
    }
}
