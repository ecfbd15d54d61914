package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;

/** What a reply does to the open question. */
sealed interface Move {

    /**
     * It is answered.
     *
     * @param besides what follows from the answer beyond its words
     */
    record Settle(List<Finding> besides) implements Move {}

    /**
     * It is asked on, see {@link Twist}.
     *
     * @param besides what follows from the answer beyond its words
     */
    record AskOn(Twist how, List<Finding> besides) implements Move {

        AskOn(Twist how) {
            this(how, List.of());
        }
    }

    /**
     * The resident asks something.
     *
     * @param settled true if the open question was answered in the same breath
     */
    record LookUp(boolean settled) implements Move {}

    /** The same words again, after {@code lead}. */
    record Again(Phrase lead) implements Move {}

    /** The question once more, short, after {@code lead}. */
    record Brief(List<Phrase> lead) implements Move {}

    /** We wait, and say so. */
    record Wait(Phrase lead) implements Move {}

    /** What was said may be a danger, which is asked about at once. */
    record AskAbout() implements Move {}

    /**
     * Somebody in danger speaks of calling an ambulance: the number again, and nothing is asked.
     */
    record TellNumber() implements Move {}

    /** Help was called: nobody is kept on the line. */
    record LeaveToHelp() implements Move {}

    /**
     * Nothing comes back from somebody in danger: what matters is said again, after {@code lead}.
     */
    record Recall(Phrase lead) implements Move {}

    /** Another question, from the beginning. */
    record Ask(QuestionKind kind) implements Move {}

    /** It was asked in vain. */
    record Fail(Phrase lead) implements Move {}

    /** The resident has died or is in hospital: nobody is asked in their place. */
    record Part(Parting why) implements Move {}

    /** The conversation ends. */
    record End(Outcome outcome) implements Move {}
}
