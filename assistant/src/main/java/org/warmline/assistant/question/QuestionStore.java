package org.warmline.assistant.question;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.ResidentId;

/** Questions in the database, their words sealed. */
final class QuestionStore {

    private static final String WAITING = " q.told_at is null and q.handed_at is null ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    QuestionStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** False if it is there already. */
    boolean insert(QuestionId id, Asked asked) {
        return jdbc.sql(
                                """
                                insert into question (id, resident, language, way, words, asked_at)
                                values (:id, :resident, :language, :way, :words, :at)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("resident", asked.resident().map(ResidentId::value).orElse(null))
                        .param("language", asked.language().tag())
                        .param("way", asked.way().name())
                        .param("words", cipher.seal(words(id), asked.words()))
                        .param("at", asked.at().atOffset(UTC))
                        .update()
                == 1;
    }

    Language language(QuestionId id) {
        return jdbc.sql("select language from question where id = :id")
                .param("id", id.value())
                .query((row, _) -> Language.ofTag(row.getString("language")))
                .single();
    }

    /**
     * The documents written for what a resident has asked and was not told.
     *
     * @param takenBefore without those that a call has taken since then
     */
    List<Link> waiting(ResidentId resident, Instant takenBefore) {
        return jdbc.sql(
                        "select a.question, a.document from question q"
                                + " join question_answer a on a.question = q.id"
                                + " where q.resident = :resident and"
                                + WAITING
                                + "and (q.taken_at is null or q.taken_at < :taken)"
                                + " order by q.asked_at, q.id, a.document")
                .param("resident", resident.value())
                .param("taken", takenBefore.atOffset(UTC))
                .query(QuestionStore::link)
                .list();
    }

    /** One document as an answer to one question. */
    record Link(QuestionId question, String document) {}

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new QuestionId(row.getObject("question", UUID.class)), row.getString("document"));
    }

    /** Who asked what that document answers, and was not told. */
    List<Waiting> waitingFor(String document) {
        return jdbc.sql(
                        "select q.id, q.resident from question q"
                                + " join question_answer a on a.question = q.id"
                                + " where a.document = :document and"
                                + WAITING
                                + "order by q.asked_at, q.id")
                .param("document", document)
                .query((row, _) ->
                        new Waiting(
                                new QuestionId(row.getObject("id", UUID.class)),
                                Optional.ofNullable(row.getObject("resident", UUID.class))
                                        .map(ResidentId::new)))
                .list();
    }

    record Waiting(QuestionId question, Optional<ResidentId> resident) {}

    void link(QuestionId question, String document) {
        jdbc.sql(
                        "insert into question_answer (question, document)"
                                + " values (:question, :document) on conflict do nothing")
                .param("question", question.value())
                .param("document", document)
                .update();
    }

    void take(QuestionId id, UUID call, Instant at) {
        jdbc.sql("update question set taken_by = :call, taken_at = :at where id = :id")
                .param("call", call)
                .param("at", at.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /** False if somebody was told already. */
    boolean told(QuestionId id, Instant at, Way way) {
        return jdbc.sql(
                                "update question set told_at = :at, told_way = :way"
                                        + " where id = :id and told_at is null")
                        .param("at", at.atOffset(UTC))
                        .param("way", way.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Field words(QuestionId id) {
        return new Field("question", "words", id.value());
    }
}
