package org.warmline.assistant.privacy;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail's two tables. There is no statement here that changes or removes an entry. */
final class AuditStore {

    record Row(long seq, AuditEntry entry, String hash) {}

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AuditHead head() {
        return head("");
    }

    /** Held until the transaction ends, so that two nodes append one after the other. */
    AuditHead lockedHead() {
        return head(" for update");
    }

    void append(Row row) {
        var entry = row.entry();
        jdbc.sql(
                        """
                        insert into audit_entry (seq, at, actor, action, subject, detail, hash)
                        values (:seq, :at, :actor, :action, :subject, :detail, :hash)
                        """)
                .param("seq", row.seq())
                .param("at", entry.at().atOffset(UTC))
                .param("actor", entry.actor().name())
                .param("action", entry.action())
                .param("subject", entry.subject().orElse(null))
                .param("detail", entry.detail())
                .param("hash", row.hash())
                .update();
        jdbc.sql("update audit_head set seq = :seq, hash = :hash where id = 1")
                .param("seq", row.seq())
                .param("hash", row.hash())
                .update();
    }

    List<Row> after(long seq, int count) {
        return jdbc.sql("select * from audit_entry where seq > :seq order by seq limit :count")
                .param("seq", seq)
                .param("count", count)
                .query(AuditStore::row)
                .list();
    }

    /** Newest first, those before that number. */
    List<Row> before(long seq, AuditFilter filter, int count) {
        var where = new StringBuilder("seq < :seq");
        var values = new HashMap<String, Object>();
        values.put("seq", seq);
        values.put("count", count);
        filter.actor()
                .ifPresent(actor -> {
                    where.append(" and actor = :actor");
                    values.put("actor", actor);
                });
        filter.action()
                .ifPresent(action -> {
                    where.append(" and (action = :action or action like :action || '.%')");
                    values.put("action", action);
                });
        filter.subject()
                .ifPresent(subject -> {
                    where.append(" and subject = :subject");
                    values.put("subject", subject);
                });
        filter.from()
                .ifPresent(from -> {
                    where.append(" and at >= :from");
                    values.put("from", from.atOffset(UTC));
                });
        filter.until()
                .ifPresent(until -> {
                    where.append(" and at < :until");
                    values.put("until", until.atOffset(UTC));
                });
        return jdbc.sql(
                        "select * from audit_entry where "
                                + where
                                + " order by seq desc limit :count")
                .params(values)
                .query(AuditStore::row)
                .list();
    }

    /** What somebody has done that to since then, and when last. */
    Map<UUID, Instant> doneTo(Actor actor, String action, Instant since) {
        return jdbc
                .sql(
                        """
                        select subject, max(at) as latest from audit_entry
                        where actor = :actor and at > :since and action = :action
                            and subject is not null
                        group by subject
                        """)
                .param("actor", actor.name())
                .param("action", action)
                .param("since", since.atOffset(UTC))
                .query((row, _) ->
                        Map.entry(
                                row.getObject("subject", UUID.class),
                                row.getObject("latest", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When somebody has done that since then. */
    List<Instant> doneAt(Actor actor, String action, Instant since) {
        return jdbc.sql(
                        "select at from audit_entry"
                                + " where actor = :actor and at > :since and action = :action")
                .param("actor", actor.name())
                .param("action", action)
                .param("since", since.atOffset(UTC))
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    List<Row> about(UUID subject) {
        return jdbc.sql("select * from audit_entry where subject = :subject order by seq")
                .param("subject", subject)
                .query(AuditStore::row)
                .list();
    }

    private AuditHead head(String lock) {
        return jdbc.sql("select seq, hash from audit_head where id = 1" + lock)
                .query((row, _) -> new AuditHead(row.getLong("seq"), row.getString("hash")))
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var entry =
                new AuditEntry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getString("actor")),
                        row.getString("action"),
                        Optional.ofNullable(row.getObject("subject", UUID.class)),
                        row.getString("detail"));
        return new Row(row.getLong("seq"), entry, row.getString("hash"));
    }
}
