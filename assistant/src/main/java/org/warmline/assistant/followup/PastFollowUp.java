package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.List;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.resident.ResidentId;

/**
 * A follow-up that was done in one call, as it stands afterwards.
 *
 * @param called when the call began
 * @param said its words, in order
 */
public record PastFollowUp(
        ResidentId resident,
        Round round,
        Instant called,
        HealthReport report,
        List<Utterance> said) {

    public PastFollowUp {
        said = List.copyOf(said);
    }

    /** Never prints what was reported. */
    @Override
    public String toString() {
        return "PastFollowUp[" + resident + ", " + round + "]";
    }
}
