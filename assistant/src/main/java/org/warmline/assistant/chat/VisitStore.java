package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.language.Language;

/** Visits in the database, by the keyed hash of their cookie. */
final class VisitStore {

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            String tokenHash,
            Optional<UUID> link,
            Language language,
            Instant seenAt,
            boolean isConfirmed) {

        Row unconfirmed() {
            return new Row(id, tokenHash, link, language, seenAt, false);
        }
    }

    UUID insert(
            String keyHash, String tokenHash, Optional<UUID> link, Language language, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into chat_visit (id, key_hash, token_hash, link, language,
                            opened_at, seen_at)
                        values (:id, :key, :token, :link, :language, :now, :now)
                        """)
                .param("id", id)
                .param("key", keyHash)
                .param("token", tokenHash)
                .param("link", link.orElse(null))
                .param("language", language.name())
                .param("now", now.atOffset(UTC))
                .update();
        return id;
    }

    Optional<Row> byKey(String keyHash) {
        return jdbc.sql("select * from chat_visit where key_hash = :key")
                .param("key", keyHash)
                .query(VisitStore::row)
                .optional();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from chat_visit where id = :id")
                .param("id", id)
                .query(VisitStore::row)
                .optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Row> held(UUID id) {
        return jdbc.sql("select * from chat_visit where id = :id for update")
                .param("id", id)
                .query(VisitStore::row)
                .optional();
    }

    void countFailure(UUID id) {
        jdbc.sql("update chat_visit set failures = failures + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /**
     * @return how many failures of its own it had
     */
    int forgetFailures(UUID id) {
        int failures =
                jdbc.sql("select failures from chat_visit where id = :id")
                        .param("id", id)
                        .query((row, _) -> row.getInt(1))
                        .single();
        update(id, "failures = :value", 0);
        return failures;
    }

    void seen(UUID id, Instant now) {
        update(id, "seen_at = :value", now.atOffset(UTC));
    }

    void confirm(UUID id, Instant now) {
        update(id, "confirmed_at = :value", now.atOffset(UTC));
    }

    void unconfirm(UUID id) {
        jdbc.sql("update chat_visit set confirmed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    void speak(UUID id, Language language) {
        update(id, "language = :value", language.name());
    }

    private void update(UUID id, String change, Object value) {
        jdbc.sql("update chat_visit set " + change + " where id = :id")
                .param("id", id)
                .param("value", value)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("token_hash"),
                Optional.ofNullable(row.getObject("link", UUID.class)),
                Language.valueOf(row.getString("language")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_at") != null);
    }
}
