package org.warmline.assistant.resident;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** What people change of residents: one thing at a time, audited, and to be taken back. */
public final class ResidentChanges {

    /** For how long a change can be taken back, and what was before it is kept. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final ResidentStore residents;
    private final ChangeStore changes;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidentChanges(
            ResidentStore residents,
            ChangeStore changes,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.changes = changes;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return empty if there is no such resident, or it is so already
     * @throws IllegalArgumentException if the change makes no sense, such as an end before the
     *     beginning, or anything about somebody who is forgotten
     */
    public Optional<ChangeId> change(ResidentId id, Change change, Actor actor) {
        return transaction.execute(_ -> {
            var now = clock.instant();
            if (residents.lock(id).isEmpty()) {
                return Optional.empty();
            }
            var before = residents.find(id).orElseThrow();
            var after = change.of(before, actor, now);
            if (after.isForgotten()) {
                throw new IllegalArgumentException("nobody is known by that id any more: " + id);
            }
            if (after.equals(before)) {
                return Optional.empty();
            }
            var changeId = ChangeId.random();
            changes.forgetBefore(now.minus(KEPT));
            changes.keep(changeId, before, actor, now);
            residents.update(before, after);
            audit.record(actor, change.action(), id.value(), change.detail(before, after));
            tell(before, after);
            return Optional.of(changeId);
        });
    }

    /**
     * Makes a resident as they were before that change.
     *
     * @return whose change it was; empty if somebody changed the resident since, or it is too long
     *     ago
     */
    public Optional<ResidentId> undo(ChangeId id, Actor actor) {
        return transaction.execute(_ -> {
            var kept = changes.find(id);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            var before = kept.get().resident();
            boolean isLatest =
                    residents
                            .lock(before.id())
                            .filter(version -> version == kept.get().versionAfter())
                            .isPresent();
            if (!isLatest) {
                return Optional.empty();
            }
            var now = residents.find(before.id()).orElseThrow();
            residents.update(now, before);
            changes.forget(id);
            audit.record(actor, "resident.undo", before.id().value(), now.changedParts(before));
            tell(now, before);
            return Optional.of(before.id());
        });
    }

    /** A change that can perhaps still be taken back. */
    public record Made(ResidentId resident, Actor by) {}

    /** Empty if it is forgotten. */
    public Optional<Made> made(ChangeId id) {
        return changes.find(id).map(before -> new Made(before.resident().id(), before.by()));
    }

    /**
     * Takes back that a resident was added. Nothing may have been done about them yet, and nothing
     * of them is kept but the audit trail.
     *
     * @return false if there is none, or somebody has changed the entry since
     * @throws org.springframework.dao.DataIntegrityViolationException if there is a follow-up
     */
    public boolean remove(ResidentId id, Actor actor) {
        var removed =
                transaction.execute(_ -> {
                    boolean isUntouched =
                            residents.lock(id).filter(version -> version == 0).isPresent();
                    if (isUntouched) {
                        var last = residents.find(id).orElseThrow();
                        residents.delete(id);
                        audit.record(actor, "resident.remove", id.value(), last.grid());
                        tell(last, last);
                    }
                    return isUntouched;
                });
        return Boolean.TRUE.equals(removed);
    }

    private void tell(Resident before, Resident after) {
        var grids = new HashSet<>(Set.of(before.grid()));
        grids.add(after.grid());
        events.publishEvent(new ResidentChanged(before.id(), grids));
    }
}
