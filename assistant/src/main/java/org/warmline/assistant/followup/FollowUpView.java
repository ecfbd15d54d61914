package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.HealthReport;

/**
 * One follow-up, opened.
 *
 * @param spoken what was said in all its calls, in order
 * @param report empty before the first call has ended
 * @param hearing the words that are being said now and may still change; empty if none
 */
public record FollowUpView(
        FollowUpLine line,
        List<Attempt> attempts,
        List<FollowUpView.Spoken> spoken,
        Optional<HealthReport> report,
        List<AskedQuestion> questions,
        String hearing) {

    public FollowUpView {
        attempts = List.copyOf(attempts);
        spoken = List.copyOf(spoken);
        questions = List.copyOf(questions);
    }

    /**
     * @param attempt whose recording has it
     */
    public record Spoken(Attempt.Id attempt, Instant at, Utterance utterance) {}

    @Override
    public String toString() {
        return "FollowUpView[" + line.id() + "]";
    }
}
