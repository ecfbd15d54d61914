package org.warmline.assistant.dialogue;

import org.warmline.assistant.health.Polarity;
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

    /** The next question, with regard to what is known already. */
    static Open of(QuestionKind kind, DialogueState state) {
        var report = state.memory().report();
        if (kind.equals(QuestionKind.NEEDS)) {
            if (!report.wellbeing().needs().isEmpty()) {
                return new Open(kind, 0, Twist.BESIDES, 0);
            }
            return state.resident().lacked().isEmpty()
                    ? fresh(kind)
                    : new Open(kind, 0, Twist.STILL, 0);
        }
        boolean complained = report.symptoms().containsValue(Polarity.PRESENT);
        return kind.equals(QuestionKind.SYMPTOMS) && complained
                ? new Open(kind, 0, Twist.BESIDES, 0)
                : fresh(kind);
    }

    Open failedOnce() {
        // The next wording is the plain one again, so another question has to be forgotten.
        return new Open(kind, rung + 1, plainWordsFit() ? twist : Twist.PLAIN, asides);
    }

    /** What was said is asked about, in one wording only. */
    Open which() {
        return new Open(kind, 0, Twist.WHICH, asides + 1);
    }

    /** True if nothing of it has been said yet. */
    boolean isNew() {
        return asides == 0
                && (twist == Twist.PLAIN || twist == Twist.STILL || twist == Twist.BESIDES);
    }

    private boolean plainWordsFit() {
        return twist != Twist.TURNED && twist != Twist.STILL && twist != Twist.BESIDES;
    }

    Open turned(Twist to) {
        // For whom somebody answers is another question, in one wording only; so is the number.
        boolean another = to == Twist.FOR_WHOM || to == Twist.CALLING;
        return new Open(kind, another ? 0 : rung, to, asides + 1);
    }

    Open again() {
        return new Open(kind, rung, twist, asides + 1);
    }

    /** The number may be told after everything else was tried. */
    boolean hasPatienceInDanger() {
        return asides < 2 * PATIENCE;
    }

    boolean hasPatience() {
        return asides < PATIENCE;
    }
}
