package org.warmline.assistant.followup;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.dialogue.Outcome;

/**
 * Days that lie behind made-up residents, written as their calls would have left them: for the
 * demonstration, and for measuring pages over a database of real size.
 */
public final class History {

    private static final String SCRIPT = "before-this-start";
    private static final Duration LENGTH_OF_A_CALL = Duration.ofSeconds(150);

    private final Stores stores;
    private final TransactionTemplate transaction;

    History(Stores stores, PlatformTransactionManager manager) {
        this.stores = stores;
        this.transaction = new TransactionTemplate(manager);
    }

    /** All or none of them; one that is there already, of the same resident and round, is kept. */
    public void add(List<PastFollowUp> past) {
        transaction.executeWithoutResult(_ -> past.forEach(this::write));
    }

    private void write(PastFollowUp past) {
        var known = stores.followUps().find(past.resident(), past.round());
        if (known.isPresent()) {
            return;
        }
        var ended = past.called().plus(LENGTH_OF_A_CALL);
        stores.followUps().insert(past.resident(), past.round(), SCRIPT, past.called());
        var row = stores.followUps().find(past.resident(), past.round()).orElseThrow();
        var id = Attempt.Id.random();
        stores.attempts().insert(id, row, 1, past.called());
        stores.attempts().answered(id, past.called());
        stores.attempts().end(id, Attempt.State.ENDED, Outcome.COMPLETED.code(), ended);
        stores.attempts()
                .brought(id, new Finished(Outcome.COMPLETED, past.report(), List.of(), List.of()));
        stores.followUps().end(row.id(), FollowUpState.DONE, Outcome.COMPLETED.code(), ended);
        var attempt = stores.attempts().find(id).orElseThrow();
        past.said()
                .forEach(words ->
                        stores.utterances().insert(attempt, UUID.randomUUID(), words, ended));
    }
}
