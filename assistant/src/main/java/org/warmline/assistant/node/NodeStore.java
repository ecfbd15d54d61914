package org.warmline.assistant.node;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The processes in the database. */
record NodeStore(JdbcClient jdbc) {

    /** How long a dead one may still be looked up, by a person. */
    static final Duration KEPT = Duration.ofDays(30);

    void insert(UUID id, Instant now) {
        jdbc.sql("insert into node (id, beat, entered_at) values (:id, 0, :now)")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /**
     * @return true if it had been taken for dead
     */
    boolean beat(UUID id) {
        var living =
                jdbc.sql("update node set beat = beat + 1 where id = :id and gone_at is null")
                        .param("id", id)
                        .update();
        if (living == 1) {
            return false;
        }
        jdbc.sql("update node set beat = beat + 1, gone_at = null where id = :id")
                .param("id", id)
                .update();
        return true;
    }

    Map<UUID, Long> beatsOfOthers(UUID self) {
        var beats = new HashMap<UUID, Long>();
        jdbc.sql("select id, beat from node where id <> :self and gone_at is null")
                .param("self", self)
                .query(row -> {
                    beats.put(row.getObject("id", UUID.class), row.getLong("beat"));
                });
        return beats;
    }

    Set<UUID> living() {
        return jdbc.sql("select id from node where gone_at is null")
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    void gone(UUID id, Instant now) {
        jdbc.sql("update node set gone_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /**
     * Declares one dead, unless it has shown life since.
     *
     * @return true for one of those who find it dead at the same time
     */
    boolean gone(UUID id, long beat, Instant now) {
        return jdbc.sql(
                                "update node set gone_at = :now"
                                        + " where id = :id and beat = :beat and gone_at is null")
                        .param("id", id)
                        .param("beat", beat)
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    void othersAreGone(UUID self, Instant now) {
        jdbc.sql("update node set gone_at = :now where id <> :self and gone_at is null")
                .param("self", self)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void forgetOlderThan(Instant limit) {
        jdbc.sql("delete from node where gone_at < :limit")
                .param("limit", limit.atOffset(UTC))
                .update();
    }
}
