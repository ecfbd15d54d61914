package org.warmline.assistant.flag;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;

/** Every step of every flag. Nothing here changes or removes one. */
final class StepStore {

    /** A step, and how the flag was before it. */
    record Row(FlagStep step, Situation before) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    StepStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Within the transaction that holds the flag's row. */
    void append(FlagId flag, FlagStep step, Situation before) {
        var id = UUID.randomUUID();
        var taken = before.taken();
        jdbc.sql(
                        """
                        insert into flag_step (id, flag, ordinal, kind, done_by, done_at, owner,
                            note, before_state, before_owner, before_rung, before_due,
                            before_next, before_reminded, before_taken_by, before_taken_at)
                        values (:id, :flag,
                            (select count(*) + 1 from flag_step where flag = :flag),
                            :kind, :by, :at, :owner, :note, :state, :beforeOwner, :rung, :due,
                            :next, :reminders, :takenBy, :takenAt)
                        """)
                .param("id", id)
                .param("flag", flag.value())
                .param("kind", step.kind().name())
                .param("by", step.by().name())
                .param("at", step.at().atOffset(UTC))
                .param("owner", step.owner().name())
                .param("note", step.note().isEmpty() ? null : cipher.seal(note(id), step.note()))
                .param("state", before.state().name())
                .param("beforeOwner", before.owner().person().name())
                .param("rung", before.owner().rung().name())
                .param("due", before.times().dueAt().atOffset(UTC))
                .param("next", before.times().nextStepAt().atOffset(UTC))
                .param("reminders", before.times().reminders())
                .param("takenBy", taken.map(it -> it.by().name()).orElse(null))
                .param("takenAt", taken.map(it -> it.at().atOffset(UTC)).orElse(null))
                .update();
    }

    /** Oldest first. */
    List<Row> of(FlagId flag) {
        return jdbc.sql("select * from flag_step where flag = :flag order by ordinal")
                .param("flag", flag.value())
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var note =
                Optional.ofNullable(row.getBytes("note"))
                        .map(sealed -> cipher.open(note(id), sealed));
        var step =
                new FlagStep(
                        FlagStep.Kind.valueOf(row.getString("kind")),
                        new Actor(row.getString("done_by")),
                        instant(row, "done_at"),
                        new Actor(row.getString("owner")),
                        note.orElse(""));
        return new Row(step, before(row));
    }

    private static Situation before(ResultSet row) throws SQLException {
        return new Situation(
                FlagState.valueOf(row.getString("before_state")),
                new Turn(
                        new Actor(row.getString("before_owner")),
                        Rung.valueOf(row.getString("before_rung"))),
                new Situation.Times(
                        instant(row, "before_due"),
                        instant(row, "before_next"),
                        row.getInt("before_reminded")),
                FlagRow.taking(row, "before_taken_by", "before_taken_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Field note(UUID step) {
        return new Field("flag_step", "note", step);
    }
}
