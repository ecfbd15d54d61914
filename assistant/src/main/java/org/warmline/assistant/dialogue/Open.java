package org.warmline.assistant.dialogue;

import org.warmline.assistant.understanding.QuestionKind;

/**
 * The open question.
 *
 * @param rung how often it was asked in vain: 0 prompt, 1 in other words, 2 slower, 3 keys
 * @param asides how often it was put again for a reason that is no failure
 */
record Open(QuestionKind kind, int rung, Twist twist, int asides) {

    static final int LAST_RUNG = 3;

    /** So many asides a question may have; whoever needs more is not answering. */
    private static final int PATIENCE = 4;

    static Open fresh(QuestionKind kind) {
        return new Open(kind, 0, Twist.PLAIN, 0);
    }

    /** About what was lacking the day before, if that was anything. */
    static Open of(QuestionKind kind, ResidentFacts resident) {
        boolean still = kind.equals(QuestionKind.NEEDS) && !resident.lacked().isEmpty();
        return still ? new Open(kind, 0, Twist.STILL, 0) : fresh(kind);
    }

    /** Words are read against this. */
    QuestionKind readAs() {
        return twist == Twist.STILL ? QuestionKind.NEEDS_MET : kind;
    }

    Open failedOnce() {
        // The next wording is the plain one again, so a turned question has to be forgotten.
        return new Open(kind, rung + 1, plainWordsFit() ? twist : Twist.PLAIN, asides);
    }

    /** True if nothing of it has been said yet. */
    boolean isNew() {
        return asides == 0 && (twist == Twist.PLAIN || twist == Twist.STILL);
    }

    private boolean plainWordsFit() {
        return twist != Twist.TURNED && twist != Twist.STILL;
    }

    Open turned(Twist to) {
        return new Open(kind, rung, to, asides + 1);
    }

    Open again() {
        return new Open(kind, rung, twist, asides + 1);
    }

    boolean hasPatience() {
        return asides < PATIENCE;
    }
}
