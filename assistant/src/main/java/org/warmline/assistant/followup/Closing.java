package org.warmline.assistant.followup;

import java.time.Clock;
import java.util.List;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.triage.Severity;

/**
 * How an attempt ends and what becomes of its follow-up. Every method runs in a transaction that
 * holds the attempt's row.
 */
record Closing(Stores stores, Concerns concerns, LiveWords live, Clock clock) {

    private static final String BY_A_PERSON = "owned-by-a-person";
    private static final Rule CUT = new Rule("incomplete", "lost-in-restart");
    private static final Rule UNCLEAR = new Rule("incomplete", "carrier-does-not-say");

    /** It was placed and came to nothing. If it had been answered, it is incomplete instead. */
    void notReached(Attempt attempt, NotReached why) {
        if (!attempt.progress().state().isRunning()) {
            return;
        }
        if (attempt.progress().answered().isEmpty()) {
            end(attempt, Attempt.State.ENDED, why.code());
            giveBack(attempt, true, why.code());
        } else if (stores.custody().isCut(attempt.id())) {
            end(attempt, Attempt.State.ENDED, Outcome.INCOMPLETE.code());
        } else {
            conclude(attempt, soFar(attempt));
        }
    }

    /** The carrier certainly did not place it. */
    void refused(Attempt attempt, boolean again) {
        if (attempt.progress().state().compareTo(Attempt.State.UNKNOWN) > 0
                || attempt.progress().answered().isPresent()) {
            return;
        }
        end(attempt, Attempt.State.REFUSED, "refused");
        giveBack(attempt, again, "refusedByCarrier");
    }

    /**
     * The call is over, as its conversation tells. It may come after others have given the call up,
     * and counts then too.
     */
    void finish(Attempt attempt, Finished finished) {
        if (attempt.progress().state().isRunning() || stores.custody().isCut(attempt.id())) {
            conclude(attempt, finished);
        } else {
            finished.concerns().forEach(concern -> concerns.raise(attempt, concern, false));
        }
    }

    /**
     * Nobody holds the call any more. What was said stands, and a person owns it at once; the
     * carrier is asked what became of the telephone. Of a call that nobody is known to have
     * answered nothing is known until then.
     */
    void cut(Attempt attempt) {
        stores.custody().adopt(attempt.id());
        if (attempt.progress().answered().isPresent() && !stores.custody().isCut(attempt.id())) {
            var left = soFar(attempt);
            stores.attempts().brought(attempt.id(), left);
            stores.custody().cut(attempt.id());
            var complete = left.outcome() == Outcome.COMPLETED;
            needsPerson(attempt, left.outcome().code());
            left.concerns().forEach(concern -> concerns.raise(attempt, concern, false));
            var severity = complete ? Severity.ATTENTION : Severity.URGENT;
            concerns.raise(attempt, new Concern(severity, CUT, Quote.NONE), false);
            live.clear(attempt.followUp());
        }
    }

    /** Somebody answered, and nobody spoke: even if the attempt was given up, a person calls. */
    void pickedUp(Attempt attempt) {
        if (attempt.progress().state().isRunning()) {
            cut(attempt);
        } else {
            concerns.raise(attempt, new Concern(Severity.URGENT, CUT, Quote.NONE), false);
        }
    }

    /** The carrier does not say what became of it: a person owns the resident. */
    void hold(Attempt attempt) {
        if (isInProgress(attempt)) {
            needsPerson(attempt, CUT.reason());
            concerns.raise(attempt, new Concern(Severity.ATTENTION, UNCLEAR, Quote.NONE), false);
        }
    }

    /** A follow-up that a person owns by now stays with that person. */
    private void conclude(Attempt attempt, Finished finished) {
        var outcome = finished.outcome();
        var before = stores.followUps().find(attempt.followUp()).orElseThrow().state();
        var state = before.isInProgress() ? stateAfter(outcome) : before;
        end(attempt, Attempt.State.ENDED, outcome.code());
        stores.attempts().brought(attempt.id(), finished);
        stores.followUps().end(attempt.followUp(), state, outcome.code(), clock.instant());
        finished.concerns().forEach(concern -> concerns.raise(attempt, concern, false));
        if (state == FollowUpState.NEEDS_PERSON) {
            concerns.own(attempt, Severity.ATTENTION, new Rule(outcome.code(), BY_A_PERSON));
        }
        live.clear(attempt.followUp());
    }

    /** No conversation came of it: due again, or a person's. A person's stays a person's. */
    private void giveBack(Attempt attempt, boolean again, String why) {
        if (!isInProgress(attempt)) {
            return;
        }
        if (again) {
            stores.followUps().end(attempt.followUp(), FollowUpState.DUE, why, clock.instant());
            return;
        }
        needsPerson(attempt, why);
        concerns.own(attempt, Severity.ATTENTION, new Rule(why, BY_A_PERSON));
    }

    private void needsPerson(Attempt attempt, String why) {
        stores.followUps()
                .end(attempt.followUp(), FollowUpState.NEEDS_PERSON, why, clock.instant());
    }

    private boolean isInProgress(Attempt attempt) {
        return stores.followUps().find(attempt.followUp()).orElseThrow().state().isInProgress();
    }

    private void end(Attempt attempt, Attempt.State state, String ending) {
        stores.attempts().end(attempt.id(), state, ending, clock.instant());
    }

    private Finished soFar(Attempt attempt) {
        return stores.attempts()
                .soFar(attempt.id())
                .orElseGet(() ->
                        new Finished(Outcome.INCOMPLETE, HealthReport.EMPTY, List.of(), List.of()));
    }

    private static FollowUpState stateAfter(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> FollowUpState.DONE;
            case CALL_LATER, MACHINE -> FollowUpState.DUE;
            case HANDED_OVER, WRONG_PERSON, REFUSED, INCOMPLETE -> FollowUpState.NEEDS_PERSON;
        };
    }
}
