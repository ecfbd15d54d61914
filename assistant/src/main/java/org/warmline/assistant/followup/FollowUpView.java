package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
     * @param id of the utterance
     * @param attempt whose recording has it
     */
    public record Spoken(UUID id, Attempt.Id attempt, Instant at, Utterance utterance) {}

    /** One utterance; empty if it is not there. */
    public Optional<Spoken> spoken(UUID id) {
        return spoken.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether the resident has answered any of it in writing. */
    public boolean isWritten() {
        return attempts.stream().anyMatch(one -> !one.progress().isCall());
    }

    /** Whether that attempt was answered in writing. */
    public boolean isWritten(Attempt.Id attempt) {
        return attempts.stream()
                .anyMatch(one -> one.id().equals(attempt) && !one.progress().isCall());
    }

    /** Whether the sound of that call is there. */
    public boolean isRecorded(Attempt.Id call) {
        return attempts.stream()
                .anyMatch(one -> one.id().equals(call) && one.progress().recorded());
    }

    @Override
    public String toString() {
        return "FollowUpView[" + line.id() + "]";
    }
}
