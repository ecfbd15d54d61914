package org.warmline.assistant.flag;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/** A flag as lists show it: no name and no words. */
public record Flag(
        FlagId id,
        ResidentId resident,
        Occasion occasion,
        Severity severity,
        Rule rule,
        Progress progress) {

    /**
     * @param raisedAt when its present severity was first known
     * @param dueAt until when a person must have taken it
     * @param owner the one person who has to see to it now
     * @param worker who has taken or resolved it, or had it last
     */
    public record Progress(
            FlagState state,
            boolean raisedDuringCall,
            Instant raisedAt,
            Instant dueAt,
            Turn owner,
            Optional<Actor> worker,
            Optional<Resolution> resolution) {}

    public boolean isOverdue(Instant now) {
        return progress.state() == FlagState.OPEN && now.isAfter(progress.dueAt());
    }
}
