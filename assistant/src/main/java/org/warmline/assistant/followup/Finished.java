package org.warmline.assistant.followup;

import java.util.List;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.health.HealthReport;

/**
 * What a call has brought.
 *
 * @param answers to the items of the script
 * @param questions what the resident asked
 * @param concerns what needs a person; may repeat what was raised during the call
 */
public record Finished(
        Outcome outcome,
        HealthReport report,
        List<KeptAnswer> answers,
        List<AskedQuestion> questions,
        List<Concern> concerns) {

    public Finished {
        answers = List.copyOf(answers);
        questions = List.copyOf(questions);
        concerns = List.copyOf(concerns);
    }

    /** Nothing was answered. */
    public Finished(
            Outcome outcome,
            HealthReport report,
            List<AskedQuestion> questions,
            List<Concern> concerns) {
        this(outcome, report, List.of(), questions, concerns);
    }

    /** Never prints the report. */
    @Override
    public String toString() {
        return "Finished[" + outcome.code() + "]";
    }
}
