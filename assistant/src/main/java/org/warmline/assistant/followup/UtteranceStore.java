package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.understanding.QuestionKind;
import tools.jackson.core.type.TypeReference;

/** What was said, in the database, sealed. */
final class UtteranceStore {

    private final JdbcClient jdbc;
    private final SealedJson json;

    UtteranceStore(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Written again under the same name, it stands there once. */
    void insert(Attempt attempt, UUID id, Utterance utterance, Instant now) {
        var span = utterance.span();
        jdbc.sql(
                        """
                        insert into utterance (id, follow_up, attempt, ordinal, speaker, said,
                            words, question, from_millis, to_millis, over_prompt, said_at)
                        values (:id, :followUp, :attempt,
                            (select coalesce(max(ordinal), 0) + 1 from utterance
                             where attempt = :attempt),
                            :speaker, :said, :words, :question, :from, :to, :over, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("followUp", attempt.followUp().value())
                .param("attempt", attempt.id().value())
                .param("speaker", utterance.speaker().name())
                .param("said", json.cipher().seal(field(id, "said"), utterance.said()))
                .param("words", json.seal(field(id, "words"), utterance.words()))
                .param("question", utterance.question().name())
                .param("from", span.from().toMillis())
                .param("to", span.to().toMillis())
                .param("over", utterance.spokenOver())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Changes nothing where there is no such sentence of that call. */
    void spokenOver(Attempt.Id attempt, UUID id) {
        jdbc.sql("update utterance set over_prompt = true where id = :id and attempt = :attempt")
                .param("id", id)
                .param("attempt", attempt.value())
                .update();
    }

    List<FollowUpView.Spoken> ofFollowUp(FollowUpId id) {
        return jdbc.sql(
                        """
                        select u.* from utterance u join attempt a on a.id = u.attempt
                        where u.follow_up = :id order by a.ordinal, u.ordinal
                        """)
                .param("id", id.value())
                .query(this::spoken)
                .list();
    }

    private FollowUpView.Spoken spoken(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var utterance =
                new Utterance(
                        Utterance.Speaker.valueOf(row.getString("speaker")),
                        json.cipher().open(field(id, "said"), row.getBytes("said")),
                        json.open(
                                field(id, "words"),
                                row.getBytes("words"),
                                new TypeReference<List<Utterance.Word>>() {}),
                        new QuestionKind(row.getString("question")),
                        new Utterance.Span(
                                Duration.ofMillis(row.getLong("from_millis")),
                                Duration.ofMillis(row.getLong("to_millis"))),
                        row.getBoolean("over_prompt"));
        return new FollowUpView.Spoken(
                id,
                new Attempt.Id(row.getObject("attempt", UUID.class)),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                utterance);
    }

    private static Field field(UUID id, String column) {
        return new Field("utterance", column, id);
    }
}
