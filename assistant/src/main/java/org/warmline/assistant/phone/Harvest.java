package org.warmline.assistant.phone;

import java.util.List;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.triage.Before;

/** What a call has brought, at any moment of it. */
record Harvest(Mind mind, DangerWatch danger, Enquiries enquiries) {

    /** As if the line dropped now; of a conversation that is over, what it came to. */
    Finished ifItEndedNow(DialogueState state) {
        var ended =
                state.isOver()
                        ? state
                        : mind.dialogue().next(state, new Input.LineDropped()).state();
        var conclusion = ended.conclusion();
        var before = new Before(danger.raised(), List.of());
        var concerns =
                mind.triage().judge(conclusion, before).stream().map(danger::concern).toList();
        return new Finished(
                conclusion.outcome().orElse(Outcome.INCOMPLETE),
                conclusion.report(),
                KeptAnswer.of(ended.answers()),
                enquiries.asked(),
                concerns);
    }
}
