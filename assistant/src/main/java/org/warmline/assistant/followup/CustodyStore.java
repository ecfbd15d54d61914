package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which process looks after an attempt, and what the carrier has said of one that is unclear; in
 * the attempts' table.
 *
 * @param process this run of the service
 */
record CustodyStore(JdbcClient jdbc, UUID process) {

    /** Those that this process looks after. */
    List<Attempt> ofThisProcess() {
        return jdbc.sql(
                        "select * from attempt where process = :process and "
                                + AttemptStore.RUNNING
                                + " order by begun_at, id")
                .param("process", process)
                .query(AttemptStore::attempt)
                .list();
    }

    /** Those that a process looked after which is none of these. */
    List<Attempt.Id> leftBehind(Set<UUID> living) {
        return jdbc.sql(
                        "select id from attempt where process not in (:living) and "
                                + AttemptStore.RUNNING
                                + " order by begun_at, id")
                .param("living", living)
                .query((row, _) -> new Attempt.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** One of {@link #leftBehind}; empty if another process has it now, or is just taking it. */
    Optional<Attempt> lockedIfLeftBehind(Attempt.Id id, Set<UUID> living) {
        return jdbc.sql(
                        "select * from attempt where id = :id and process not in (:living) and "
                                + AttemptStore.RUNNING
                                + " for update skip locked")
                .param("id", id.value())
                .param("living", living)
                .query(AttemptStore::attempt)
                .optional();
    }

    /** This process looks after it from now on; what became of it is unknown. */
    void adopt(Attempt.Id id) {
        jdbc.sql("update attempt set process = :process, state = 'UNKNOWN' where id = :id")
                .param("id", id.value())
                .param("process", process)
                .update();
    }

    /** This process looks after it from now on: it holds the call. */
    void take(Attempt.Id id) {
        jdbc.sql("update attempt set process = :process where id = :id")
                .param("id", id.value())
                .param("process", process)
                .update();
    }

    /** Of this process, unknown, and not asked for since. */
    List<Attempt> toBeAskedFor(Instant notSince) {
        return jdbc.sql(
                        """
                        select * from attempt where process = :process and state = 'UNKNOWN'
                            and coalesce(asked_at, begun_at) <= :limit order by begun_at, id
                        """)
                .param("process", process)
                .param("limit", notSince.atOffset(UTC))
                .query(AttemptStore::attempt)
                .list();
    }

    void asked(Attempt.Id id, Instant now) {
        jdbc.sql("update attempt set asked_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /**
     * @return how often in a row the carrier did not have it
     */
    int absent(Attempt.Id id) {
        jdbc.sql("update attempt set times_absent = times_absent + 1 where id = :id")
                .param("id", id.value())
                .update();
        return jdbc.sql("select times_absent from attempt where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void present(Attempt.Id id) {
        jdbc.sql("update attempt set times_absent = 0 where id = :id")
                .param("id", id.value())
                .update();
    }

    void cut(Attempt.Id id) {
        jdbc.sql("update attempt set cut = true where id = :id").param("id", id.value()).update();
    }

    boolean isCut(Attempt.Id id) {
        return jdbc.sql("select cut from attempt where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
