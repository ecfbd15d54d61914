package org.warmline.assistant.followup;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.triage.Severity;

/**
 * Calls that were up when the service died: nobody knows what became of them, so a person owns each
 * and none is dialled again. Runs before the first call of the new process. It takes every other
 * process for dead, which holds as long as one process owns the database.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RestartSweep implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RestartSweep.class);
    private static final Rule LOST = new Rule("incomplete", "lost-in-restart");

    private final Stores stores;
    private final Concerns concerns;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    RestartSweep(
            Stores stores,
            Concerns concerns,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.stores = stores;
        this.concerns = concerns;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var lost = sweep();
        if (lost > 0) {
            LOG.warn("{} calls were cut by the last stop; each is on the workers' list", lost);
        }
    }

    /** How many were lost. */
    int sweep() {
        var lost =
                stores.attempts().runningOfOtherProcesses().stream()
                        .filter(attempt -> isInProgress(attempt.followUp()))
                        .toList();
        lost.forEach(attempt -> transaction.executeWithoutResult(_ -> own(attempt)));
        return lost.size();
    }

    private boolean isInProgress(FollowUpId id) {
        return stores.followUps().find(id).orElseThrow().state().isInProgress();
    }

    /** Somebody who was talking to us is called back sooner than one whose telephone may ring. */
    private void own(Attempt attempt) {
        var talking = attempt.progress().answered().isPresent();
        if (talking) {
            stores.attempts()
                    .end(attempt.id(), Attempt.State.ENDED, LOST.reason(), clock.instant());
        } else {
            stores.attempts().move(attempt.id(), Attempt.State.UNKNOWN);
        }
        stores.followUps()
                .end(
                        attempt.followUp(),
                        FollowUpState.NEEDS_PERSON,
                        LOST.reason(),
                        clock.instant());
        concerns.raise(
                attempt,
                new Concern(talking ? Severity.URGENT : Severity.ATTENTION, LOST, Quote.NONE),
                false);
        afterCommit.tell(new FollowUpChanged(attempt.followUp()));
    }
}
