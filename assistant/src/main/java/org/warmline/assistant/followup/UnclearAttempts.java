package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;

/**
 * Attempts of which nobody knows what became of the telephone. They are in the way of any other
 * call to that resident until the carrier has settled them, and what it has said so far survives a
 * restart.
 */
public final class UnclearAttempts {

    /** Only a call that the carrier does not have when asked twice counts as not placed. */
    private static final int ABSENT_FOR_SURE = 2;

    private final Stores stores;
    private final Closing closing;
    private final Patience patience;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    /**
     * @param askAfter by then a carrier knows its calls; also the time between two questions
     * @param holdAfter by then a person owns what the carrier has not settled
     */
    public record Patience(Duration askAfter, Duration holdAfter) {}

    UnclearAttempts(
            Stores stores,
            Closing closing,
            Patience patience,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.stores = stores;
        this.closing = closing;
        this.patience = patience;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** Those of this process whose carrier is to be asked now, the oldest first. */
    public List<Attempt> toBeAskedFor() {
        return stores.custody().toBeAskedFor(clock.instant().minus(patience.askAfter()));
    }

    /** Before the carrier is asked, so that one who does not answer is not asked all the time. */
    public void asked(Attempt.Id id) {
        stores.custody().asked(id, clock.instant());
    }

    /** The carrier has it, and it is not over. */
    public void present(Attempt.Id id, String carrierCall) {
        transaction.executeWithoutResult(_ -> {
            stores.attempts().named(id, carrierCall);
            stores.custody().present(id);
        });
    }

    /**
     * The carrier does not have it.
     *
     * @return true if that is certain by now
     */
    public boolean absent(Attempt.Id id) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> stores.custody().absent(id) >= ABSENT_FOR_SURE));
    }

    /** The carrier has settled nothing: a person owns the resident if that takes too long. */
    public void unsettled(Attempt attempt) {
        if (attempt.progress().begun().isAfter(clock.instant().minus(patience.holdAfter()))) {
            return;
        }
        transaction.executeWithoutResult(_ ->
                stores.attempts()
                        .locked(attempt.id())
                        .filter(one -> one.progress().state() == Attempt.State.UNKNOWN)
                        .ifPresent(one -> {
                            closing.hold(one);
                            afterCommit.tell(new FollowUpChanged(one.followUp()));
                        }));
    }
}
