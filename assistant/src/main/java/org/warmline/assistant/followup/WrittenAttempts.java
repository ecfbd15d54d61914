package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.resident.ResidentId;

/**
 * Follow-ups that residents answer in writing: while one is being answered nobody calls, and
 * nobody's process holds it, so that it goes on whenever the resident writes and wherever.
 */
public final class WrittenAttempts {

    private static final String WRITTEN =
            "select * from attempt where way = 'CHAT' and " + AttemptStore.RUNNING;

    private final JdbcClient jdbc;
    private final Stores stores;
    private final Closing closing;
    private final TransactionTemplate transaction;
    private final AfterCommit afterCommit;
    private final Clock clock;

    WrittenAttempts(
            JdbcClient jdbc,
            Stores stores,
            Closing closing,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.closing = closing;
        this.transaction = new TransactionTemplate(manager);
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * True if the resident may answer it now: nobody has been spoken to in it yet, and no telephone
     * rings.
     */
    public boolean isOpen(FollowUpId id) {
        return stores.followUps()
                .find(id)
                .filter(followUp -> followUp.state() == FollowUpState.DUE || isUnreached(followUp))
                .filter(followUp -> !stores.attempts().isCalled(followUp.resident()))
                .isPresent();
    }

    /**
     * Begins it.
     *
     * @return empty if it may not be answered now
     */
    public Optional<Attempt> begin(FollowUpId id) {
        return transaction.execute(_ ->
                stores.free(id, EnumSet.of(FollowUpState.DUE, FollowUpState.NEEDS_PERSON))
                        .filter(_ -> isOpen(id))
                        .map(this::begin));
    }

    /** The one that a resident is answering. */
    public Optional<Attempt> of(ResidentId resident) {
        return jdbc.sql(WRITTEN + " and resident = :resident")
                .param("resident", resident.value())
                .query(AttemptStore::attempt)
                .optional();
    }

    /** All that are being answered. */
    public List<Attempt> all() {
        return jdbc.sql(WRITTEN).query(AttemptStore::attempt).list();
    }

    /**
     * Keeps it as it is until the transaction ends: nobody else goes on with it or ends it.
     *
     * @return false if it is over by now
     */
    public boolean hold(Attempt.Id id) {
        return stores.attempts()
                .locked(id)
                .filter(attempt -> attempt.progress().state().isRunning())
                .isPresent();
    }

    /**
     * As {@link Attempts#finish}.
     *
     * @param finished asked for only if it is not over
     * @return false if it is over by now
     */
    public boolean finish(Attempt.Id id, Supplier<Finished> finished) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var attempt = stores.attempts().locked(id).orElseThrow();
                    if (!attempt.progress().state().isRunning()) {
                        return false;
                    }
                    closing.finish(attempt, finished.get());
                    afterCommit.tell(new FollowUpChanged(attempt.followUp()));
                    return true;
                }));
    }

    /** A person has it because nobody was reached, not because of what was said. */
    private boolean isUnreached(FollowUpStore.Row followUp) {
        return followUp.state() == FollowUpState.NEEDS_PERSON
                && stores.attempts().ofFollowUp(followUp.id()).stream()
                        .allMatch(attempt -> attempt.progress().answered().isEmpty());
    }

    private Attempt begin(FollowUpStore.Row followUp) {
        var now = clock.instant();
        var id = Attempt.Id.random();
        jdbc.sql(
                        """
                        insert into attempt (id, follow_up, resident, ordinal, way, state, recorded,
                            begun_at, answered_at)
                        values (:id, :followUp, :resident, :ordinal, 'CHAT', 'ANSWERED', false,
                            :now, :now)
                        """)
                .param("id", id.value())
                .param("followUp", followUp.id().value())
                .param("resident", followUp.resident().value())
                .param("ordinal", stores.nextOrdinal(followUp.id()))
                .param("now", now.atOffset(UTC))
                .update();
        stores.followUps().move(followUp.id(), FollowUpState.WRITING, now);
        afterCommit.tell(new FollowUpChanged(followUp.id()));
        return stores.attempts().find(id).orElseThrow();
    }
}
