package org.warmline.assistant.phone;

import java.time.Clock;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Counterparts;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.Resident;

/** What a conversation has to know of whom it is with, gathered when the call is placed. */
final class Callees {

    private final CallPlan plan;
    private final Counterparts counterparts;
    private final NextCalls nextCalls;
    private final Questions questions;
    private final Regions regions;
    private final Clock clock;

    Callees(
            CallPlan plan,
            Counterparts counterparts,
            NextCalls nextCalls,
            Questions questions,
            Regions regions,
            Clock clock) {
        this.plan = plan;
        this.counterparts = counterparts;
        this.nextCalls = nextCalls;
        this.questions = questions;
        this.regions = regions;
        this.clock = clock;
    }

    /** Answers that are owed are this call's to tell from now on. */
    Callee of(Attempt attempt, Resident resident) {
        var language = resident.language();
        var counterpart = counterparts.of(attempt, resident, language, plan::officeName);
        var owed = questions.take(resident.id(), language, attempt.id().value());
        var own =
                new OwnRecord(
                        resident.quarantine().to(),
                        nextCalls.after(attempt.followUp(), resident.id()));
        return new Callee(
                counterpart.facts(),
                counterpart.script(),
                counterpart.lastDays(),
                owed,
                own,
                regions.ofGrids().of(resident.grid()),
                resident.wishes().zone().orElse(clock.getZone()));
    }
}
