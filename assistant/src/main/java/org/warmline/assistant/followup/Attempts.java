package org.warmline.assistant.followup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.triage.Severity;

/**
 * What happens to calls, as the telephone tells it. Messages may come twice, late and in any order:
 * an attempt only ever moves forward.
 */
public final class Attempts {

    private static final String BY_A_PERSON = "owned-by-a-person";

    private final FollowUpStore followUps;
    private final AttemptStore attempts;
    private final UtteranceStore utterances;
    private final Concerns concerns;
    private final LiveWords live;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Attempts(
            Stores stores,
            Concerns concerns,
            LiveWords live,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.followUps = stores.followUps();
        this.attempts = stores.attempts();
        this.utterances = stores.utterances();
        this.concerns = concerns;
        this.live = live;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * Must come before the carrier is asked; on return the attempt is committed, so that a crash
     * leaves a trace of it.
     *
     * @return empty if the follow-up is not due, or a call to that resident is running or unclear
     * @throws IllegalStateException if called in a transaction, which could take the attempt back
     */
    public Optional<Attempt> begin(FollowUpId id) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an attempt is committed before the carrier is asked");
        }
        return transaction.execute(_ -> beginInTransaction(id));
    }

    /** The carrier has it. May come after the first messages of the call. */
    public void accepted(Attempt.Id id, String carrierCall) {
        change(
                id,
                attempt -> {
                    attempts.named(id, carrierCall);
                    moveTo(attempt, Attempt.State.ACCEPTED, FollowUpState.DIALLING);
                });
    }

    /**
     * The carrier certainly did not place it.
     *
     * @param again true if it may be tried later; otherwise a person must look
     */
    public void refused(Attempt.Id id, boolean again) {
        change(
                id,
                attempt -> {
                    if (attempt.progress().state().compareTo(Attempt.State.UNKNOWN) > 0) {
                        return;
                    }
                    attempts.end(id, Attempt.State.REFUSED, "refused", clock.instant());
                    giveBack(attempt, again, "refusedByCarrier");
                });
    }

    /** Nobody knows whether a telephone rings. Stays in the way of any other call until settled. */
    public void unknown(Attempt.Id id) {
        change(id, attempt -> moveTo(attempt, Attempt.State.UNKNOWN, FollowUpState.DIALLING));
    }

    public void ringing(Attempt.Id id) {
        change(id, attempt -> moveTo(attempt, Attempt.State.RINGING, FollowUpState.RINGING));
    }

    public void answered(Attempt.Id id) {
        change(
                id,
                attempt -> {
                    attempts.answered(id, clock.instant());
                    moveTo(attempt, Attempt.State.ANSWERED, FollowUpState.TALKING);
                });
    }

    /** It came to nothing. If it had been answered, the follow-up is incomplete instead. */
    public void notReached(Attempt.Id id, NotReached why) {
        change(
                id,
                attempt -> {
                    if (!attempt.progress().state().isRunning()) {
                        return;
                    }
                    if (attempt.progress().answered().isPresent()) {
                        conclude(attempt, nothingSaid(Outcome.INCOMPLETE));
                        return;
                    }
                    attempts.end(id, Attempt.State.ENDED, why.code(), clock.instant());
                    giveBack(attempt, true, why.code());
                });
    }

    /** Kept at once: what was said survives a crash in the next moment. */
    public void said(Attempt.Id id, Utterance utterance) {
        var attempt = known(id);
        transaction.executeWithoutResult(
                _ -> utterances.insert(attempt, utterance, clock.instant()));
        live.clear(attempt.followUp());
        afterCommit.tell(new WordsHeard(attempt.followUp()));
    }

    /** Words that may still change: for a screen, never kept. */
    public void hearing(FollowUpId followUp, String partial) {
        live.hear(followUp, partial);
        afterCommit.tell(new WordsHeard(followUp));
    }

    /** A flag, during the call. */
    public FlagId raise(Attempt.Id id, Concern concern) {
        return concerns.raise(known(id), concern, true);
    }

    /**
     * The call is over and this is what it brought: report, state and flags stand together or not
     * at all. Told twice, the second report is dropped, its concerns never.
     */
    public void finish(Attempt.Id id, Finished finished) {
        change(
                id,
                attempt -> {
                    if (attempt.progress().state().isRunning()) {
                        conclude(attempt, finished);
                    } else {
                        finished.concerns()
                                .forEach(concern -> concerns.raise(attempt, concern, false));
                    }
                });
    }

    /** Those whose placing is unclear: ask the carrier, never dial again. */
    public List<Attempt> unsettled() {
        return attempts.inState(Attempt.State.UNKNOWN);
    }

    public Optional<Attempt> find(Attempt.Id id) {
        return attempts.find(id);
    }

    public Optional<Attempt> byCarrierCall(String carrierCall) {
        return attempts.byCarrierCall(carrierCall);
    }

    private Optional<Attempt> beginInTransaction(FollowUpId id) {
        var now = clock.instant();
        var resident = followUps.find(id).orElseThrow().resident();
        followUps.lockResident(resident);
        var followUp = followUps.find(id).orElseThrow();
        if (followUp.state() != FollowUpState.DUE || attempts.isCalled(resident)) {
            return Optional.empty();
        }
        var attempt = Attempt.Id.random();
        attempts.insert(attempt, followUp, attempts.ofFollowUp(id).size() + 1, now);
        followUps.move(id, FollowUpState.DIALLING, now);
        afterCommit.tell(new FollowUpChanged(id));
        return attempts.find(attempt);
    }

    private void change(Attempt.Id id, Consumer<Attempt> change) {
        transaction.executeWithoutResult(_ -> {
            var attempt = attempts.locked(id).orElseThrow(() -> noSuch(id));
            change.accept(attempt);
            afterCommit.tell(new FollowUpChanged(attempt.followUp()));
        });
    }

    private void moveTo(Attempt attempt, Attempt.State state, FollowUpState followUpState) {
        if (attempt.progress().state().compareTo(state) >= 0) {
            return;
        }
        attempts.move(attempt.id(), state);
        var current = followUps.find(attempt.followUp()).orElseThrow().state();
        if (current.isInProgress() && current.compareTo(followUpState) < 0) {
            followUps.move(attempt.followUp(), followUpState, clock.instant());
        }
    }

    /** No conversation came of it: due again, or a person's. A person's stays a person's. */
    private void giveBack(Attempt attempt, boolean again, String why) {
        var id = attempt.followUp();
        if (!followUps.find(id).orElseThrow().state().isInProgress()) {
            return;
        }
        if (again) {
            followUps.end(id, FollowUpState.DUE, why, clock.instant());
            return;
        }
        followUps.end(id, FollowUpState.NEEDS_PERSON, why, clock.instant());
        concerns.own(attempt, Severity.ATTENTION, new Rule(why, BY_A_PERSON));
    }

    private void conclude(Attempt attempt, Finished finished) {
        var now = clock.instant();
        var outcome = finished.outcome();
        var state = stateAfter(outcome);
        attempts.end(attempt.id(), Attempt.State.ENDED, outcome.code(), now);
        attempts.brought(attempt.id(), finished.report(), finished.questions());
        followUps.end(attempt.followUp(), state, outcome.code(), now);
        finished.concerns().forEach(concern -> concerns.raise(attempt, concern, false));
        if (state == FollowUpState.NEEDS_PERSON) {
            concerns.own(attempt, Severity.ATTENTION, new Rule(outcome.code(), BY_A_PERSON));
        }
        live.clear(attempt.followUp());
    }

    private static FollowUpState stateAfter(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED -> FollowUpState.DONE;
            case CALL_LATER, MACHINE -> FollowUpState.DUE;
            case HANDED_OVER, WRONG_PERSON, REFUSED, INCOMPLETE -> FollowUpState.NEEDS_PERSON;
        };
    }

    private static Finished nothingSaid(Outcome outcome) {
        return new Finished(outcome, HealthReport.EMPTY, List.of(), List.of());
    }

    private Attempt known(Attempt.Id id) {
        return attempts.find(id).orElseThrow(() -> noSuch(id));
    }

    private static IllegalArgumentException noSuch(Attempt.Id id) {
        return new IllegalArgumentException("no such attempt: " + id);
    }
}
