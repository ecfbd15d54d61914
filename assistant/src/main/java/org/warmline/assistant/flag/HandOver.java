package org.warmline.assistant.flag;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentChanged;

/**
 * Gives to the first in line what its owner cannot see to any more, because he has left or has
 * other grids, or because the resident has moved. Nobody waits for a clock to run out.
 */
public final class HandOver {

    private final FlagStore store;
    private final FlagBook book;
    private final FlagClock flagClock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;

    HandOver(
            FlagStore store,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        this.store = store;
        this.book = book;
        this.flagClock = flagClock;
        this.transaction = new TransactionTemplate(manager);
        this.ownTransaction = new TransactionTemplate(manager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What that person has and cannot open any more; in the caller's transaction. */
    public void from(Actor person) {
        transaction.executeWithoutResult(
                _ -> handOver(store.unresolvedOf(person), line -> line.hasOwner()));
    }

    /**
     * After the move, so that no flag is held while the resident is: a raised flag holds both the
     * other way round. Should the service die in between, the clock finds an owner who cannot open
     * the flag.
     */
    @TransactionalEventListener(fallbackExecution = true)
    void moved(ResidentChanged change) {
        if (change.grids().size() > 1) {
            ownTransaction.executeWithoutResult(
                    _ -> handOver(store.unresolvedOf(change.resident()), _ -> false));
        }
    }

    /**
     * @param stays whether it stays with an owner who is not in line
     */
    private void handOver(List<FlagId> flags, Predicate<NextStep.Line> stays) {
        for (var id : flags) {
            store.locked(id)
                    .filter(before -> before.state() != FlagState.RESOLVED)
                    .ifPresent(before -> {
                        var flag = store.find(id).orElseThrow().flag();
                        var line = book.line(before, flag);
                        if (!line.includes(before.owner().person()) && !stays.test(line)) {
                            handOver(flag, before, line);
                        }
                    });
        }
    }

    private void handOver(Flag flag, Situation before, NextStep.Line line) {
        var next = flagClock.due(flag.severity(), book.now());
        book.write(
                flag,
                Change.byMachine(
                                FlagStep.Kind.HANDED_OVER,
                                before,
                                before.handedTo(line.turns().getFirst(), next))
                        .remarking("from:" + before.owner().person().name()));
    }
}
