package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.triage.Severity;

/** A follow-up as lists show it, masked. */
public record FollowUpLine(
        FollowUpId id, MaskedResident resident, Round round, FollowUpLine.Progress progress) {

    /**
     * @param outcome code of how the latest call ended, such as {@code completed} or {@code busy}
     * @param attempts how many calls there were
     * @param worst the most severe flag that is not resolved
     * @param since when it last changed
     */
    public record Progress(
            FollowUpState state,
            Optional<String> outcome,
            int attempts,
            Optional<Severity> worst,
            Instant since) {}
}
