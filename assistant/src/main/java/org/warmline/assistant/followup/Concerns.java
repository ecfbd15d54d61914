package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.NewFlag;
import org.warmline.assistant.flag.Occasion;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/** Turns what needs a person into flags. */
record Concerns(Flags flags) {

    FlagId raise(Attempt attempt, Concern concern, boolean duringCall) {
        return flags.raise(
                new NewFlag(
                        new Occasion(attempt.followUp().value(), Optional.of(attempt.id().value())),
                        attempt.resident(),
                        concern.severity(),
                        concern.rule(),
                        concern.quote(),
                        duringCall));
    }

    /**
     * Nothing that the machine gives up is without an owner: if no flag of the follow-up waits for
     * a person, this one does.
     */
    void own(Attempt attempt, Severity severity, Rule rule) {
        if (unresolved(attempt.followUp())) {
            return;
        }
        raise(attempt, new Concern(severity, rule, Quote.NONE), false);
    }

    /** As {@link #own}, where there was no call. */
    void own(FollowUpId followUp, ResidentId resident, Rule rule) {
        if (unresolved(followUp)) {
            return;
        }
        raise(followUp, resident, Severity.ATTENTION, rule);
    }

    /** A flag of its own, where there was no call. */
    void raise(FollowUpId followUp, ResidentId resident, Severity severity, Rule rule) {
        var occasion = new Occasion(followUp.value(), Optional.empty());
        flags.raise(new NewFlag(occasion, resident, severity, rule, Quote.NONE, false));
    }

    /** Those of whom a flag was raised since then. */
    Set<ResidentId> flaggedSince(Instant since) {
        return flags.raisedSince(since);
    }

    private boolean unresolved(FollowUpId followUp) {
        return flags.ofFollowUp(followUp.value()).stream()
                .map(Flag::progress)
                .anyMatch(progress -> progress.state() != FlagState.RESOLVED);
    }
}
