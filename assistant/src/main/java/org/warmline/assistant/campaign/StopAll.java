package org.warmline.assistant.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/**
 * The button that halts all dialling, on every node, until somebody lets it go on. Who pressed it
 * is audited.
 */
public final class StopAll {

    private final DiallingStore store;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    /**
     * @param hangUp true if the calls that were up are hung up too
     */
    public record Stopped(Instant since, Actor by, boolean hangUp) {}

    StopAll(
            DiallingStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** Pressed again, it can still hang up the calls that are up. */
    public void press(Actor by, boolean hangUp) {
        transaction.executeWithoutResult(_ -> {
            store.stop(by, hangUp, clock.instant());
            audit.record(by, "dialling.stop", hangUp ? "and hang up" : "");
            afterCommit.tell(new DiallingChanged());
        });
    }

    public void undo(Actor by) {
        transaction.executeWithoutResult(_ -> goOn(by));
    }

    /** False if somebody else has pressed it since. */
    public boolean undoOwn(Actor by) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean isOwn =
                            store.locked().stopped().filter(it -> it.by().equals(by)).isPresent();
                    if (isOwn) {
                        goOn(by);
                    }
                    return isOwn;
                }));
    }

    private void goOn(Actor by) {
        store.goOn();
        audit.record(by, "dialling.goOn", "");
        afterCommit.tell(new DiallingChanged());
    }

    /** Read from the database each time: another node may have been told. */
    public Optional<Stopped> state() {
        return store.read().stopped();
    }
}
