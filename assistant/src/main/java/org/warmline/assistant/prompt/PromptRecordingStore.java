package org.warmline.assistant.prompt;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.prompt.PromptRecording.Step;

/** Recordings in the database, so that every node plays the same. */
record PromptRecordingStore(JdbcClient jdbc) {

    private static final String WITHOUT_SOUND =
            "select id, language, sentence, made_by, made_at, signed_by, signed_at, withdrawn_by,"
                    + " withdrawn_at from prompt_recording";

    private static final String NEWEST_FIRST = " order by made_at desc, id";

    void insert(PromptRecording recording, byte[] sound) {
        jdbc.sql(
                        """
                        insert into prompt_recording (id, language, sentence, sound, made_by,
                            made_at)
                        values (:id, :language, :sentence, :sound, :by, :at)
                        """)
                .param("id", recording.id().value())
                .param("language", recording.sentence().language().tag())
                .param("sentence", recording.sentence().text())
                .param("sound", sound)
                .param("by", recording.made().by().name())
                .param("at", recording.made().at().atOffset(UTC))
                .update();
    }

    /** True for the first who signs, unless it is the one who made it. */
    boolean sign(PromptRecordingId id, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update prompt_recording set signed_by = :by, signed_at = :at
                                where id = :id and signed_by is null and withdrawn_by is null
                                    and made_by <> :by
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean withdraw(PromptRecordingId id, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update prompt_recording
                                set withdrawn_by = :by, withdrawn_at = :at, sound = null
                                where id = :id and withdrawn_by is null
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<PromptRecording> find(PromptRecordingId id) {
        return jdbc.sql(WITHOUT_SOUND + " where id = :id")
                .param("id", id.value())
                .query(PromptRecordingStore::recording)
                .optional();
    }

    List<PromptRecording> of(FixedSentence sentence) {
        return jdbc.sql(
                        WITHOUT_SOUND
                                + " where language = :language and sentence = :sentence"
                                + NEWEST_FIRST)
                .param("language", sentence.language().tag())
                .param("sentence", sentence.text())
                .query(PromptRecordingStore::recording)
                .list();
    }

    List<PromptRecording> present(Language language) {
        return jdbc.sql(
                        WITHOUT_SOUND
                                + " where withdrawn_by is null and language = :language"
                                + NEWEST_FIRST)
                .param("language", language.tag())
                .query(PromptRecordingStore::recording)
                .list();
    }

    Set<PromptRecordingId> inEffect() {
        return jdbc.sql(
                        "select id from prompt_recording"
                                + " where withdrawn_by is null and signed_by is not null")
                .query((row, _) -> new PromptRecordingId(row.getObject("id", UUID.class)))
                .set();
    }

    Optional<byte[]> sound(PromptRecordingId id) {
        return jdbc.sql("select sound from prompt_recording where id = :id and sound is not null")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("sound"))
                .optional();
    }

    private static PromptRecording recording(ResultSet row, int number) throws SQLException {
        return new PromptRecording(
                new PromptRecordingId(row.getObject("id", UUID.class)),
                new FixedSentence(
                        Language.ofTag(row.getString("language")), row.getString("sentence")),
                new Step(new Actor(row.getString("made_by")), instant(row, "made_at")),
                step(row, "signed"),
                step(row, "withdrawn"));
    }

    private static Optional<Step> step(ResultSet row, String what) throws SQLException {
        var by = row.getString(what + "_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Step(new Actor(by), instant(row, what + "_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
