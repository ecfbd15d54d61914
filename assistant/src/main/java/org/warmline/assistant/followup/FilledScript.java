package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.resident.ResidentId;

/**
 * What one follow-up has brought, as the answers to its script.
 *
 * @param script name and version
 * @param at when the last of its calls ended
 * @param done true if nothing was left to a person
 * @param report empty if nobody was reached
 */
public record FilledScript(
        FollowUpId followUp,
        ResidentId resident,
        String script,
        Instant at,
        boolean done,
        List<KeptAnswer> answers,
        Optional<HealthReport> report) {

    public FilledScript {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "FilledScript[" + followUp + "]";
    }
}
