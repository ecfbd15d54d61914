package org.warmline.assistant.notice;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/** What has to be told, until it stands in a message. */
final class NoticeStore {

    record Row(UUID id, Subject about, Actor person, Severity severity) {}

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewNotice notice, Instant now, Instant notBefore) {
        jdbc.sql(
                        """
                        insert into notice (id, matter, flag, person, severity, cause, made_at,
                            not_before)
                        values (:id, :matter, :flag, :person, :severity, :cause, :now, :notBefore)
                        """)
                .param("id", UUID.randomUUID())
                .param("matter", notice.about().matter().name())
                .param("flag", notice.about().flag().orElse(null))
                .param("person", notice.person().name())
                .param("severity", notice.severity().name())
                .param("cause", notice.cause())
                .param("now", now.atOffset(UTC))
                .param("notBefore", notBefore.atOffset(UTC))
                .update();
    }

    /** Held until the transaction ends, so that each comes into one message. */
    List<Row> lockedReady(Instant now) {
        return jdbc.sql(
                        "select * from notice where message is null and not_before <= :now"
                                + " order by made_at, id for update")
                .param("now", now.atOffset(UTC))
                .query((row, _) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                about(row),
                                new Actor(row.getString("person")),
                                Severity.valueOf(row.getString("severity"))))
                .list();
    }

    void gather(List<Row> notices, UUID message) {
        jdbc.sql("update notice set message = :message where id in (:ids)")
                .param("message", message)
                .param("ids", notices.stream().map(Row::id).toList())
                .update();
    }

    void moveTo(UUID message, UUID other) {
        jdbc.sql("update notice set message = :other where message = :message")
                .param("message", message)
                .param("other", other)
                .update();
    }

    List<UUID> flagsOf(UUID message) {
        return jdbc.sql(
                        "select distinct flag from notice where message = :message"
                                + " and flag is not null")
                .param("message", message)
                .query((row, _) -> row.getObject("flag", UUID.class))
                .list();
    }

    static Subject about(ResultSet row) throws SQLException {
        return new Subject(
                Subject.Matter.valueOf(row.getString("matter")),
                Optional.ofNullable(row.getObject("flag", UUID.class)));
    }
}
