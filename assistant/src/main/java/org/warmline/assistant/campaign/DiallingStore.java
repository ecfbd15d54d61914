package org.warmline.assistant.campaign;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;

/** The one row that every node reads before it dials. */
record DiallingStore(JdbcClient jdbc) {

    /**
     * @param nextSlot when the carrier takes the next call
     * @param reached the last cap that was reached, and that people were told of
     */
    record Row(
            Instant nextSlot,
            Optional<StopAll.Stopped> stopped,
            Optional<SpendCap.Reached> reached) {}

    private static final String READ = "select * from dialling where id = 1";

    Row read() {
        return jdbc.sql(READ).query(DiallingStore::row).single();
    }

    /** Held until the transaction ends: the nodes choose one after the other. */
    Row locked() {
        return jdbc.sql(READ + " for update").query(DiallingStore::row).single();
    }

    void nextSlot(Instant slot) {
        jdbc.sql("update dialling set next_slot = :slot where id = 1")
                .param("slot", slot.atOffset(UTC))
                .update();
    }

    /** Empty if rounds were never planned. */
    Optional<Instant> plannedAt() {
        return jdbc.sql("select planned_at from dialling where id = 1")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void planned(Instant now) {
        jdbc.sql("update dialling set planned_at = :now where id = 1")
                .param("now", now.atOffset(UTC))
                .update();
    }

    void reached(SpendCap.Reached cap) {
        jdbc.sql("update dialling set cap_day = :day, cap_reached = :cap where id = 1")
                .param("day", cap.day())
                .param("cap", cap.perDay())
                .update();
    }

    void stop(Actor by, boolean hangUp, Instant now) {
        jdbc.sql(
                        "update dialling set stopped_at = :now, stopped_by = :by,"
                                + " hang_up = :hangUp where id = 1")
                .param("now", now.atOffset(UTC))
                .param("by", by.name())
                .param("hangUp", hangUp)
                .update();
    }

    void goOn() {
        jdbc.sql(
                        "update dialling set stopped_at = null, stopped_by = null,"
                                + " hang_up = false where id = 1")
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var by = row.getString("stopped_by");
        var hangUp = row.getBoolean("hang_up");
        int cap = row.getInt("cap_reached");
        return new Row(
                row.getObject("next_slot", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("stopped_at", OffsetDateTime.class))
                        .map(at -> new StopAll.Stopped(at.toInstant(), new Actor(by), hangUp)),
                Optional.ofNullable(row.getObject("cap_day", LocalDate.class))
                        .map(day -> new SpendCap.Reached(day, cap)));
    }
}
