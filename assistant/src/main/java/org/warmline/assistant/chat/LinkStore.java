package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentId;

/** Links in the database, by the keyed hash of their token. */
final class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, ResidentId resident, ChatLink link) {}

    void insert(ResidentId resident, String tokenHash, ChatLink link) {
        jdbc.sql(
                        """
                        insert into chat_link (id, resident, token_hash, made_by, made_at,
                            expires_at, failures)
                        values (:id, :resident, :hash, :by, :at, :expires, 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("resident", resident.value())
                .param("hash", tokenHash)
                .param("by", link.madeBy().name())
                .param("at", link.madeAt().atOffset(UTC))
                .param("expires", link.expiresAt().atOffset(UTC))
                .update();
    }

    Optional<Row> byToken(String tokenHash) {
        return jdbc.sql("select * from chat_link where token_hash = :hash")
                .param("hash", tokenHash)
                .query(LinkStore::row)
                .optional();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from chat_link where id = :id")
                .param("id", id)
                .query(LinkStore::row)
                .optional();
    }

    /** The newest of a resident. */
    Optional<Row> ofResident(ResidentId resident) {
        return jdbc.sql(
                        "select * from chat_link where resident = :resident"
                                + " order by made_at desc limit 1")
                .param("resident", resident.value())
                .query(LinkStore::row)
                .optional();
    }

    /** False if none was open. */
    boolean close(ResidentId resident, ChatLink.Why why, Instant now) {
        return jdbc.sql(
                                """
                                update chat_link set closed_at = :now, closed_why = :why
                                where resident = :resident and closed_at is null
                                """)
                        .param("resident", resident.value())
                        .param("now", now.atOffset(UTC))
                        .param("why", why.name())
                        .update()
                > 0;
    }

    void expire(ResidentId resident, Instant at) {
        jdbc.sql(
                        "update chat_link set expires_at = :at"
                                + " where resident = :resident and closed_at is null")
                .param("resident", resident.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /**
     * @return how often it failed by now
     */
    int countFailure(UUID link) {
        jdbc.sql("update chat_link set failures = failures + 1 where id = :id")
                .param("id", link)
                .update();
        return jdbc.sql("select failures from chat_link where id = :id")
                .param("id", link)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void forgive(UUID link, int failures) {
        jdbc.sql("update chat_link set failures = failures - :some where id = :id")
                .param("some", failures)
                .param("id", link)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                new ResidentId(row.getObject("resident", UUID.class)),
                new ChatLink(
                        new Actor(row.getString("made_by")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        closedAt == null
                                ? Optional.empty()
                                : Optional.of(
                                        new ChatLink.Closing(
                                                closedAt.toInstant(),
                                                ChatLink.Why.valueOf(
                                                        row.getString("closed_why"))))));
    }
}
