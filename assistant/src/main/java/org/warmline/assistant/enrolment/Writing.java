package org.warmline.assistant.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.enrolment.Enrolment.Outcome;
import org.warmline.assistant.enrolment.Enrolment.Stage;
import org.warmline.assistant.enrolment.Enrolment.State;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.ChangeId;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;

/**
 * Applies and takes back rows, a few in a transaction: calls that go on meanwhile wait for no long
 * one. Each row is judged once more as it is written, for somebody may have changed the resident
 * since the preview.
 */
final class Writing {

    private static final int AT_ONCE = 50;

    private final EnrolmentStore store;
    private final Residents residents;
    private final ResidentChanges changes;
    private final Comparison comparison;
    private final FollowUps followUps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Writing(
            EnrolmentStore store,
            Residents residents,
            ResidentChanges changes,
            Comparison comparison,
            FollowUps followUps,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.residents = residents;
        this.changes = changes;
        this.comparison = comparison;
        this.followUps = followUps;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    boolean apply(EnrolmentId id, Actor actor) {
        return untilDone(id, State.APPLYING, () -> applySome(id, actor));
    }

    boolean undo(EnrolmentId id, Actor actor) {
        boolean isDone = false;
        while (!isDone) {
            try {
                isDone =
                        untilDone(
                                id,
                                State.UNDOING,
                                () -> undoNext(id, actor, row -> undone(id, row, actor)));
            } catch (DataIntegrityViolationException somethingWasDoneAboutThem) {
                inTransaction(() -> undoNext(id, actor, _ -> Stage.KEPT_CHANGED));
            }
        }
        return true;
    }

    private interface Step {
        /** True if there was nothing left to do. */
        boolean isLast();
    }

    /** Each step is a transaction of its own, and nobody else works on the list meanwhile. */
    private boolean untilDone(EnrolmentId id, State state, Step step) {
        boolean isDone = false;
        while (!isDone) {
            isDone =
                    inTransaction(
                            () -> store.lock(id).filter(state::equals).isEmpty() || step.isLast());
        }
        return true;
    }

    private boolean inTransaction(Step step) {
        return Boolean.TRUE.equals(transaction.execute(_ -> step.isLast()));
    }

    boolean applySome(EnrolmentId id, Actor actor) {
        var rows = store.next(id, Stage.PREVIEW, AT_ONCE);
        if (rows.isEmpty()) {
            store.forgetEntries(id);
            store.move(id, State.DONE, actor, clock.instant());
            return true;
        }
        var judgement = judgement(id, rows, actor);
        rows.forEach(row -> store.settle(id, written(row, judgement, actor)));
        return false;
    }

    private Judgement judgement(EnrolmentId id, List<EnrolmentStore.Row> rows, Actor actor) {
        var gridIfMissing = store.find(id).orElseThrow().remarks().gridIfMissing();
        var entries = rows.stream().flatMap(row -> row.content().entry().stream()).toList();
        return comparison.judge(entries, gridIfMissing, actor, "list " + id);
    }

    /** A row of which something new is said, still as a preview. */
    EnrolmentStore.Row judged(EnrolmentId id, EnrolmentStore.Row row, Actor actor) {
        var verdict = verdict(row, judgement(id, List.of(row), actor));
        return new EnrolmentStore.Row(
                row.number(),
                verdict.outcome(),
                Stage.PREVIEW,
                verdict.content(),
                verdict.enrolled(),
                Optional.empty());
    }

    private static Judgement.Verdict verdict(EnrolmentStore.Row row, Judgement judgement) {
        var content = row.content();
        return judgement.of(content.entry().orElseThrow(), content.name(), content.twin());
    }

    private EnrolmentStore.Row written(EnrolmentStore.Row row, Judgement judgement, Actor actor) {
        var verdict = verdict(row, judgement);
        var resident = verdict.resident();
        var change =
                switch (verdict.outcome()) {
                    case ACCEPTED -> {
                        resident.ifPresent(one -> residents.add(one, actor));
                        yield Optional.<ChangeId>empty();
                    }
                    case CHANGED ->
                            resident.flatMap(
                                    one -> changes.change(one.id(), new Change.ByList(one), actor));
                    case UNCHANGED, REFUSED -> Optional.<ChangeId>empty();
                };
        return new EnrolmentStore.Row(
                row.number(),
                verdict.outcome(),
                Stage.APPLIED,
                verdict.content().settled(),
                resident.map(it -> it.id()),
                change);
    }

    private boolean undoNext(
            EnrolmentId id, Actor actor, Function<EnrolmentStore.Row, Stage> undoing) {
        var rows = store.next(id, Stage.APPLIED, 1);
        if (rows.isEmpty()) {
            store.move(id, State.UNDONE, actor, clock.instant());
            return true;
        }
        var row = rows.getFirst();
        store.settle(id, row.in(undoing.apply(row)));
        return false;
    }

    private Stage undone(EnrolmentId id, EnrolmentStore.Row row, Actor actor) {
        if (row.resident().isEmpty()) {
            return Stage.UNDONE;
        }
        var resident = row.resident().get();
        var sent = store.find(id).orElseThrow().sent().at();
        if (followUps.isCalledSince(resident, sent)) {
            return Stage.KEPT_CALLED;
        }
        boolean isBack =
                row.outcome() == Outcome.ACCEPTED
                        ? followUps.withdraw(resident) && changes.remove(resident, actor)
                        : row.change().flatMap(it -> changes.undo(it, actor)).isPresent();
        return isBack ? Stage.UNDONE : Stage.KEPT_CHANGED;
    }
}
