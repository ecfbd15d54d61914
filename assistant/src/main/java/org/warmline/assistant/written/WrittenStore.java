package org.warmline.assistant.written;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.SealedJson;
import tools.jackson.core.type.TypeReference;

/** Conversations that go on, sealed. What is over is gone from here. */
final class WrittenStore {

    /** With whom, and on which script. */
    record Opening(ResidentFacts facts, String script) {}

    private record Content(String words, List<Looked> looked) {}

    private final JdbcClient jdbc;
    private final SealedJson json;

    WrittenStore(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void open(Attempt.Id attempt, Opening opening) {
        jdbc.sql(
                        "insert into written_opening (attempt, script, facts)"
                                + " values (:attempt, :script, :facts)")
                .param("attempt", attempt.value())
                .param("script", opening.script())
                .param("facts", json.seal(facts(attempt), opening.facts()))
                .update();
    }

    Optional<Opening> opening(Attempt.Id attempt) {
        return jdbc.sql("select * from written_opening where attempt = :attempt")
                .param("attempt", attempt.value())
                .query((row, _) ->
                        new Opening(
                                json.open(
                                        facts(attempt),
                                        row.getBytes("facts"),
                                        new TypeReference<ResidentFacts>() {}),
                                row.getString("script")))
                .optional();
    }

    void add(Attempt.Id attempt, WrittenReply reply, Instant at) {
        jdbc.sql(
                        "insert into written_reply (id, attempt, content, written_at)"
                                + " values (:id, :attempt, :content, :at)")
                .param("id", reply.id())
                .param("attempt", attempt.value())
                .param("content", sealed(reply))
                .param("at", at.atOffset(UTC))
                .update();
    }

    void change(WrittenReply reply) {
        jdbc.sql("update written_reply set content = :content where id = :id")
                .param("id", reply.id())
                .param("content", sealed(reply))
                .update();
    }

    /** To which a message belongs. */
    Optional<Attempt.Id> attemptOf(UUID reply) {
        return jdbc.sql("select attempt from written_reply where id = :id")
                .param("id", reply)
                .query((row, _) -> new Attempt.Id(row.getObject("attempt", UUID.class)))
                .optional();
    }

    /** In their order. */
    List<WrittenReply> replies(Attempt.Id attempt) {
        return jdbc.sql("select * from written_reply where attempt = :attempt order by ordinal")
                .param("attempt", attempt.value())
                .query(this::reply)
                .list();
    }

    /** Named after what was written last. */
    UUID place(Attempt.Id attempt) {
        return jdbc.sql(
                        "select id from written_reply where attempt = :attempt"
                                + " order by ordinal desc fetch first row only")
                .param("attempt", attempt.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .orElse(attempt.value());
    }

    /** When something was written last. */
    Optional<Instant> last(Attempt.Id attempt) {
        return jdbc.sql(
                        "select max(written_at) as last from written_reply where attempt = :attempt")
                .param("attempt", attempt.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void clear(Attempt.Id attempt) {
        for (var table : List.of("written_reply", "written_opening")) {
            jdbc.sql("delete from " + table + " where attempt = :attempt")
                    .param("attempt", attempt.value())
                    .update();
        }
    }

    private byte[] sealed(WrittenReply reply) {
        return json.seal(content(reply.id()), new Content(reply.words(), reply.looked()));
    }

    private WrittenReply reply(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var content =
                json.open(content(id), row.getBytes("content"), new TypeReference<Content>() {});
        return new WrittenReply(id, content.words(), content.looked());
    }

    private static Field content(UUID reply) {
        return new Field("written_reply", "content", reply);
    }

    private static Field facts(Attempt.Id attempt) {
        return new Field("written_opening", "facts", attempt.value());
    }
}
