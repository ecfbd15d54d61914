package org.warmline.assistant.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;

/**
 * What a worker does with a flag. Whoever has done something can undo it for a minute, as long as
 * nothing else has happened; the clock is then where it would be if nothing had been done.
 */
public final class Handling {

    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(1);

    /**
     * @param until the last moment at which it can be undone
     */
    public record Undoable(FlagStep.Kind kind, Instant until) {}

    private final FlagStore store;
    private final StepStore steps;
    private final FlagBook book;
    private final FlagClock flagClock;
    private final TransactionTemplate transaction;

    Handling(
            FlagStore store,
            StepStore steps,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        this.store = store;
        this.steps = steps;
        this.book = book;
        this.flagClock = flagClock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** False if somebody else has it, or it is resolved. */
    public boolean take(FlagId id, Actor worker) {
        return change(
                id,
                worker,
                (flag, before) ->
                        before.state() == FlagState.OPEN
                                ? Optional.of(
                                        Change.of(
                                                FlagStep.Kind.TAKEN,
                                                worker,
                                                before,
                                                taken(flag, before, worker)))
                                : Optional.empty());
    }

    /**
     * The worker telephones the resident now: takes the flag if nobody has it, and writes the call
     * down in any case. False if it is resolved.
     */
    public boolean call(FlagId id, Actor worker) {
        return change(
                id,
                worker,
                (flag, before) ->
                        switch (before.state()) {
                            case RESOLVED -> Optional.empty();
                            case TAKEN ->
                                    Optional.of(
                                            Change.of(
                                                    FlagStep.Kind.CALLED, worker, before, before));
                            case OPEN ->
                                    Optional.of(
                                            Change.of(
                                                    FlagStep.Kind.CALLED,
                                                    worker,
                                                    before,
                                                    taken(flag, before, worker)));
                        });
    }

    /**
     * Another has it now, and his time begins. False if it is resolved.
     *
     * @param note what the other should know; stored encrypted
     */
    public boolean passOn(FlagId id, Actor worker, Actor to, String note) {
        person(to);
        return change(
                id,
                worker,
                (flag, before) ->
                        before.state() == FlagState.RESOLVED
                                ? Optional.empty()
                                : Optional.of(
                                        Change.of(
                                                        FlagStep.Kind.PASSED_ON,
                                                        worker,
                                                        before,
                                                        Situation.open(
                                                                book.turn(to, flag.resident()),
                                                                due(flag)))
                                                .noting(note)
                                                .remarking(
                                                        "from:" + before.owner().person().name())));
    }

    /**
     * False if it was resolved before.
     *
     * @param note the worker's own words; stored encrypted
     */
    public boolean resolve(FlagId id, Actor worker, Resolution resolution, String note) {
        return transaction.execute(_ -> {
            var resolved =
                    change(
                            id,
                            worker,
                            (_, before) ->
                                    before.state() == FlagState.RESOLVED
                                            ? Optional.empty()
                                            : Optional.of(resolved(worker, before, resolution)));
            if (resolved) {
                store.resolve(id, worker, resolution, note, book.now());
            }
            return resolved;
        });
    }

    /** Words to a flag that this worker has resolved; false if it is not. */
    public boolean note(FlagId id, Actor worker, String note) {
        return transaction.execute(_ -> {
            var mine =
                    store.locked(id).isPresent()
                            && store.find(id)
                                    .map(opened -> opened.flag().progress())
                                    .filter(it -> it.state() == FlagState.RESOLVED)
                                    .flatMap(Flag.Progress::worker)
                                    .filter(worker::equals)
                                    .isPresent();
            if (mine) {
                store.note(id, note);
            }
            return mine;
        });
    }

    /** What this worker could undo now. */
    public Optional<Undoable> undoable(FlagId id, Actor worker) {
        return latest(id, worker)
                .map(row -> new Undoable(row.step().kind(), row.step().at().plus(SECOND_THOUGHTS)));
    }

    /** False if there is nothing to undo, it is too late, or something has happened since. */
    public boolean undo(FlagId id, Actor worker) {
        return change(
                id,
                worker,
                (_, now) ->
                        latest(id, worker)
                                .map(row ->
                                        Change.of(FlagStep.Kind.UNDONE, worker, now, row.before())
                                                .remarking(row.step().kind().code())));
    }

    /** Everything that was done with it, oldest first. */
    public List<FlagStep> steps(FlagId id) {
        return steps.of(id).stream().map(StepStore.Row::step).toList();
    }

    /** Whom it can be passed on to by the duty list, in its order. */
    public List<Turn> turns(FlagId id) {
        return book.turns(store.find(id).orElseThrow().flag().resident());
    }

    private boolean change(
            FlagId id, Actor worker, BiFunction<Flag, Situation, Optional<Change>> decision) {
        person(worker);
        return transaction.execute(_ -> {
            var before = store.locked(id);
            if (before.isEmpty()) {
                return false;
            }
            var flag = store.find(id).orElseThrow().flag();
            var change = decision.apply(flag, before.get());
            change.ifPresent(it -> book.write(flag, it));
            return change.isPresent();
        });
    }

    private Optional<StepStore.Row> latest(FlagId id, Actor worker) {
        var all = steps.of(id);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast())
                        .filter(row -> row.step().kind().canBeUndone())
                        .filter(row -> row.step().by().equals(worker))
                        .filter(row -> !book.now().isAfter(row.step().at().plus(SECOND_THOUGHTS)));
    }

    private Situation taken(Flag flag, Situation before, Actor worker) {
        var now = book.now();
        return before.takenBy(
                book.turn(worker, flag.resident()),
                now,
                flagClock.held().after(flag.severity(), now));
    }

    private static Change resolved(Actor worker, Situation before, Resolution resolution) {
        var after =
                new Situation(FlagState.RESOLVED, before.owner(), before.times(), before.taken());
        return Change.of(FlagStep.Kind.RESOLVED, worker, before, after)
                .remarking(resolution.name());
    }

    private Instant due(Flag flag) {
        return flagClock.due(flag.severity(), book.now());
    }

    private static void person(Actor worker) {
        if (worker.isMachine()) {
            throw new IllegalArgumentException("only a person has or resolves a flag");
        }
    }
}
