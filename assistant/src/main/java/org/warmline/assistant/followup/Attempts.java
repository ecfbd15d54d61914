package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.ResidentChanges;

/**
 * What happens to calls, as the telephone tells it. Messages may come twice, late and in any order:
 * an attempt only ever moves forward.
 */
public final class Attempts {

    private final Stores stores;
    private final Concerns concerns;
    private final Closing closing;
    private final LiveWords live;
    private final ResidentChanges changes;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    Attempts(
            Stores stores,
            Concerns concerns,
            Closing closing,
            LiveWords live,
            ResidentChanges changes,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.stores = stores;
        this.concerns = concerns;
        this.closing = closing;
        this.live = live;
        this.changes = changes;
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
        return begin(() -> List.of(id), EnumSet.of(FollowUpState.DUE)).stream().findFirst();
    }

    /**
     * As {@link #begin(FollowUpId)}, for several, also for those that are a person's by now.
     *
     * @param choice is made in the same transaction, so that what it has looked at and locked still
     *     holds
     */
    public List<Attempt> begin(Supplier<List<FollowUpId>> choice) {
        return begin(choice, EnumSet.of(FollowUpState.DUE, FollowUpState.NEEDS_PERSON));
    }

    private List<Attempt> begin(Supplier<List<FollowUpId>> choice, Set<FollowUpState> states) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an attempt is committed before the carrier is asked");
        }
        return transaction.execute(_ ->
                choice.get().stream()
                        .flatMap(id -> beginInTransaction(id, states).stream())
                        .toList());
    }

    /** When the resident wants to be called again. To be told before the call is finished. */
    public void askedFor(Attempt.Id id, Instant callBack) {
        stores.attempts().askedFor(id, callBack);
    }

    /** The next call is held in the language that the resident turned out to speak. */
    public void speaks(Attempt.Id id, Language language) {
        changes.change(known(id).resident(), new Change.Speak(language), Actor.MACHINE);
    }

    /** The carrier has it. May come after the first messages of the call. */
    public void accepted(Attempt.Id id, String carrierCall) {
        change(
                id,
                attempt -> {
                    stores.attempts().named(id, carrierCall);
                    moveTo(attempt, Attempt.State.ACCEPTED, FollowUpState.DIALLING);
                });
    }

    /**
     * The carrier certainly did not place it.
     *
     * @param again true if it may be tried later; otherwise a person must look
     */
    public void refused(Attempt.Id id, boolean again) {
        change(id, attempt -> closing.refused(attempt, again));
    }

    /** Nobody knows whether a telephone rings. Stays in the way of any other call until settled. */
    public void unknown(Attempt.Id id) {
        change(id, attempt -> moveTo(attempt, Attempt.State.UNKNOWN, FollowUpState.DIALLING));
    }

    /**
     * Somebody picked up.
     *
     * @return false if the attempt has been given up meanwhile: no conversation may begin
     */
    public boolean answered(Attempt.Id id) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var attempt = locked(id);
                    if (!attempt.progress().state().isRunning()) {
                        return false;
                    }
                    stores.attempts().answered(id, clock.instant());
                    stores.custody().take(id);
                    moveTo(attempt, Attempt.State.ANSWERED, FollowUpState.TALKING);
                    afterCommit.tell(new FollowUpChanged(attempt.followUp()));
                    return !stores.custody().isCut(id);
                }));
    }

    /** It came to nothing. If it had been answered, the follow-up is incomplete instead. */
    public void notReached(Attempt.Id id, NotReached why) {
        change(id, attempt -> closing.notReached(attempt, why));
    }

    /** Somebody answered whom nobody spoke to; that a person will call was promised. */
    public void pickedUp(Attempt.Id id, String carrierCall) {
        change(
                id,
                attempt -> {
                    stores.attempts().named(id, carrierCall);
                    stores.attempts().answered(id, clock.instant());
                    closing.pickedUp(stores.attempts().locked(id).orElseThrow());
                });
    }

    /** Nobody here holds it any more, and how it ended was never told. */
    public void cut(Attempt.Id id) {
        change(
                id,
                attempt -> {
                    if (attempt.progress().state().isRunning()) {
                        closing.cut(attempt);
                    }
                });
    }

    /** Something was said just now. */
    public void said(Attempt.Id id, Utterance utterance) {
        said(id, UUID.randomUUID(), utterance, clock.instant());
    }

    /**
     * Something was said. Told twice, it stands there once.
     *
     * @param name of this utterance
     * @param at when it was said
     */
    public void said(Attempt.Id id, UUID name, Utterance utterance, Instant at) {
        var attempt = known(id);
        transaction.executeWithoutResult(
                _ -> stores.utterances().insert(attempt, name, utterance, at));
        live.clear(attempt.followUp());
        afterCommit.tell(new WordsHeard(attempt.followUp()));
    }

    /**
     * Somebody spoke over a sentence of ours, which they did not hear to its end.
     *
     * @param name of that utterance, which was {@linkplain #said told} before
     */
    public void spokenOver(Attempt.Id id, UUID name) {
        var attempt = known(id);
        transaction.executeWithoutResult(_ -> stores.utterances().spokenOver(attempt.id(), name));
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
     * at all. Told twice, the second report is dropped, its concerns never. Where the one whom we
     * asked for is said to have died or to be in hospital, no machine calls again until a worker
     * allows it.
     */
    public void finish(Attempt.Id id, Finished finished) {
        change(id, attempt -> closing.finish(attempt, finished));
        if (finished.concerns().stream().anyMatch(Concern::stopsCalls)) {
            changes.change(known(id).resident(), new Change.StopCalls(), Actor.MACHINE);
        }
    }

    /**
     * What the call would have brought if the line had dropped now. With that it ends if nobody
     * tells of its end.
     */
    public void soFar(Attempt.Id id, Finished ifCutNow) {
        transaction.executeWithoutResult(_ -> stores.attempts().soFar(id, ifCutNow));
    }

    /** There is a recording of it. */
    public void recorded(Attempt.Id id) {
        stores.attempts().recorded(id, true);
    }

    /** Name and version of the script that a call has to run on. */
    public String script(Attempt attempt) {
        return stores.followUps().script(attempt.followUp()).orElseThrow();
    }

    /** The call runs on another script than its follow-up; what is answered belongs to that. */
    public void runsOn(Attempt.Id id, String script) {
        stores.attempts().runsOn(id, script);
    }

    public Optional<Attempt> find(Attempt.Id id) {
        return stores.attempts().find(id);
    }

    public Optional<Attempt> byCarrierCall(String carrierCall) {
        return stores.attempts().byCarrierCall(carrierCall);
    }

    /** Those that are not over and that this process looks after. */
    public List<Attempt> ofThisProcess() {
        return stores.custody().ofThisProcess();
    }

    private Optional<Attempt> beginInTransaction(FollowUpId id, Set<FollowUpState> states) {
        return stores.free(id, states)
                .flatMap(followUp -> {
                    var now = clock.instant();
                    var attempt = Attempt.Id.random();
                    stores.attempts().insert(attempt, followUp, stores.nextOrdinal(id), now);
                    stores.followUps().move(id, FollowUpState.DIALLING, now);
                    afterCommit.tell(new FollowUpChanged(id));
                    return stores.attempts().find(attempt);
                });
    }

    private void change(Attempt.Id id, Consumer<Attempt> change) {
        transaction.executeWithoutResult(_ -> {
            var attempt = locked(id);
            change.accept(attempt);
            afterCommit.tell(new FollowUpChanged(attempt.followUp()));
        });
    }

    private void moveTo(Attempt attempt, Attempt.State state, FollowUpState followUpState) {
        if (attempt.progress().state().compareTo(state) >= 0) {
            return;
        }
        stores.attempts().move(attempt.id(), state);
        var current = stores.followUps().find(attempt.followUp()).orElseThrow().state();
        if (current.isInProgress() && current.compareTo(followUpState) < 0) {
            stores.followUps().move(attempt.followUp(), followUpState, clock.instant());
        }
    }

    private Attempt locked(Attempt.Id id) {
        return stores.attempts().locked(id).orElseThrow(() -> noSuch(id));
    }

    private Attempt known(Attempt.Id id) {
        return stores.attempts().find(id).orElseThrow(() -> noSuch(id));
    }

    private static IllegalArgumentException noSuch(Attempt.Id id) {
        return new IllegalArgumentException("no such attempt: " + id);
    }
}
