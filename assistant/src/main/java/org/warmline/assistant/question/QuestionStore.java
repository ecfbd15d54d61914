package org.warmline.assistant.question;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.Grids;
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

    /** False if it is somebody's already, or not there. */
    boolean name(QuestionId id, ResidentId resident) {
        return jdbc.sql(
                                "update question set resident = :resident"
                                        + " where id = :id and resident is null")
                        .param("resident", resident.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /**
     * What nobody was told of and nobody has taken upon himself, the longest waiting first. What is
     * asked by nobody known is for those who see every grid.
     */
    List<OpenQuestion> waiting(Grids grids) {
        var documents = documents();
        return jdbc.sql(
                        "select q.id, q.resident, q.language, q.way, q.words, q.asked_at, r.grid"
                                + " from question q left join resident r on r.id = q.resident"
                                + " where"
                                + WAITING
                                + "and q.words is not null and (:all or r.grid in (:grids))"
                                + " order by q.asked_at, q.id")
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query((row, _) -> open(row, documents))
                .list();
    }

    /** Empty if it is not there, or in another grid. */
    Optional<Language> language(QuestionId id, Grids grids) {
        return jdbc.sql(
                        "select q.language from question q"
                                + " left join resident r on r.id = q.resident"
                                + " where q.id = :id and (:all or r.grid in (:grids))")
                .param("id", id.value())
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query((row, _) -> Language.ofTag(row.getString("language")))
                .optional();
    }

    /** How many wait, and no answer was written for them. */
    long count(Grids grids) {
        return jdbc.sql(
                        "select count(*) from question q left join resident r on r.id = q.resident"
                                + " where"
                                + WAITING
                                + "and q.words is not null and (:all or r.grid in (:grids))"
                                + " and not exists (select 1 from question_answer a"
                                + " where a.question = q.id)")
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query(Long.class)
                .single();
    }

    private Map<QuestionId, List<String>> documents() {
        return jdbc
                .sql(
                        "select a.question, a.document from question_answer a"
                                + " join question q on q.id = a.question where"
                                + WAITING
                                + "order by a.document")
                .query(QuestionStore::link)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Link::question,
                                Collectors.mapping(Link::document, Collectors.toList())));
    }

    private OpenQuestion open(ResultSet row, Map<QuestionId, List<String>> documents)
            throws SQLException {
        var id = new QuestionId(row.getObject("id", UUID.class));
        var asked =
                new Asked(
                        Optional.ofNullable(row.getObject("resident", UUID.class))
                                .map(ResidentId::new),
                        Language.ofTag(row.getString("language")),
                        cipher.open(words(id), row.getBytes("words")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        Way.valueOf(row.getString("way")));
        return new OpenQuestion(
                id,
                asked,
                Optional.ofNullable(row.getString("grid")),
                documents.getOrDefault(id, List.of()));
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

    /** That document is no answer any more, to what waits. */
    void unlink(String document) {
        jdbc.sql(
                        "delete from question_answer where document = :document"
                                + " and exists (select 1 from question q"
                                + " where q.id = question_answer.question and"
                                + WAITING
                                + ")")
                .param("document", document)
                .update();
    }

    /** False if somebody has taken it before, or was told. */
    boolean hand(QuestionId id, Actor by, Instant at) {
        return jdbc.sql(
                                "update question q set handed_by = :by, handed_at = :at"
                                        + " where q.id = :id and"
                                        + WAITING)
                        .param("by", by.name())
                        .param("at", at.atOffset(UTC))
                        .param("id", id.value())
                        .update()
                == 1;
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
