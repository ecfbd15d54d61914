package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;

/** A question that is asked no more, though it was not answered. */
final class GivenUp {

    private GivenUp() {}

    /** A complaint that we could not make out is a complaint. */
    static DialogueState of(DialogueState state) {
        boolean somethingIsWrong =
                state.open().equals(QuestionKind.SYMPTOMS) && state.asked().twist() == Twist.DETAIL;
        var complaint =
                new Finding.Complaint(Symptom.OTHER, Polarity.PRESENT, new Evidence(0, 0, 0.5));
        var known =
                somethingIsWrong ? state.with(state.memory().settle(List.of(complaint))) : state;
        return known.settled(Item.NOT_UNDERSTOOD);
    }
}
