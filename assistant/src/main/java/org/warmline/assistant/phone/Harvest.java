package org.warmline.assistant.phone;

import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.Triage;

/** What a call has brought, at any moment of it. */
record Harvest(
        Dialogue dialogue,
        Triage triage,
        LastDays lastDays,
        DangerWatch danger,
        Enquiries enquiries) {

    /** As if the line dropped now; of a conversation that is over, what it came to. */
    Finished ifItEndedNow(DialogueState state) {
        var ended = state.isOver() ? state : dialogue.next(state, new Input.LineDropped()).state();
        var conclusion = ended.conclusion();
        var before = new Before(danger.raised(), lastDays);
        var concerns = triage.judge(conclusion, before).stream().map(danger::concern).toList();
        return new Finished(
                conclusion.outcome().orElse(Outcome.INCOMPLETE),
                conclusion.report(),
                KeptAnswer.of(ended.answers()),
                enquiries.asked(),
                concerns);
    }
}
