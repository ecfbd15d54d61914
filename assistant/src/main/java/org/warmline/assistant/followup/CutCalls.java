package org.warmline.assistant.followup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.node.Nodes;

/**
 * Calls that were up when their process died. Whichever process comes first looks after each from
 * then on: a person owns those that had been answered, the carrier is asked about the others, and
 * none is dialled again before that. At a start it runs before the first call, after {@code phone}
 * has delivered what the last process left undelivered.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CutCalls implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CutCalls.class);

    private final Stores stores;
    private final Closing closing;
    private final Nodes nodes;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;

    CutCalls(
            Stores stores,
            Closing closing,
            Nodes nodes,
            PlatformTransactionManager manager,
            AfterCommit afterCommit) {
        this.stores = stores;
        this.closing = closing;
        this.nodes = nodes;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sweep();
    }

    /**
     * @return how many this process has taken over
     */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    int sweep() {
        int taken = 0;
        for (var id : stores.custody().leftBehind(nodes.living())) {
            taken += Boolean.TRUE.equals(transaction.execute(_ -> take(id))) ? 1 : 0;
        }
        if (taken > 0) {
            LOG.warn("{} calls were cut by the end of their process; none is lost", taken);
        }
        return taken;
    }

    /**
     * Looked at again in the transaction: the process may have come back, or another was faster.
     */
    private boolean take(Attempt.Id id) {
        var attempt = stores.custody().lockedIfLeftBehind(id, nodes.living());
        attempt.ifPresent(closing::cut);
        attempt.ifPresent(one -> afterCommit.tell(new FollowUpChanged(one.followUp())));
        return attempt.isPresent();
    }
}
