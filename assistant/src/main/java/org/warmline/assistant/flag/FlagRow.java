package org.warmline.assistant.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/** A row of table {@code flag} as a value. */
record FlagRow(FieldCipher cipher) {

    static Field field(FlagId id, String column) {
        return new Field("flag", column, id.value());
    }

    Flag flag(ResultSet row, int number) throws SQLException {
        return new Flag(
                new FlagId(row.getObject("id", UUID.class)),
                new ResidentId(row.getObject("resident", UUID.class)),
                new Occasion(
                        row.getObject("follow_up", UUID.class),
                        Optional.ofNullable(row.getObject("attempt", UUID.class))),
                Severity.valueOf(row.getString("severity")),
                new Rule(
                        row.getString("reason"),
                        row.getString("rule"),
                        Optional.ofNullable(row.getString("rule_version"))),
                progress(row));
    }

    OpenedFlag opened(ResultSet row, int number) throws SQLException {
        var flag = flag(row, number);
        var quote =
                new Quote(
                        cipher.open(field(flag.id(), "sentence"), row.getBytes("sentence")),
                        row.getInt("evidence_from"),
                        row.getInt("evidence_to"),
                        Duration.ofMillis(row.getLong("from_millis")),
                        Duration.ofMillis(row.getLong("to_millis")),
                        Optional.ofNullable(row.getObject("certainty", Integer.class)));
        var note =
                Optional.ofNullable(row.getBytes("note"))
                        .map(sealed -> cipher.open(field(flag.id(), "note"), sealed));
        return new OpenedFlag(flag, quote, note.orElse(""));
    }

    private static Flag.Progress progress(ResultSet row) throws SQLException {
        var resolvedBy = Optional.ofNullable(row.getString("resolved_by"));
        var takenBy = Optional.ofNullable(row.getString("taken_by"));
        return new Flag.Progress(
                FlagState.valueOf(row.getString("state")),
                row.getBoolean("during_call"),
                instant(row, "raised_at"),
                instant(row, "due_at"),
                owner(row),
                resolvedBy.or(() -> takenBy).map(Actor::new),
                Optional.ofNullable(row.getString("resolution")).map(Resolution::valueOf));
    }

    static Situation situation(ResultSet row, int number) throws SQLException {
        return new Situation(
                FlagState.valueOf(row.getString("state")),
                owner(row),
                new Situation.Times(
                        instant(row, "due_at"),
                        instant(row, "next_step_at"),
                        row.getInt("reminders")),
                taking(row, "taken_by", "taken_at"));
    }

    static Optional<Situation.Taking> taking(ResultSet row, String by, String at)
            throws SQLException {
        var taker = row.getString(by);
        return taker == null
                ? Optional.empty()
                : Optional.of(new Situation.Taking(new Actor(taker), instant(row, at)));
    }

    private static Turn owner(ResultSet row) throws SQLException {
        return new Turn(new Actor(row.getString("owner")), Rung.valueOf(row.getString("rung")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
