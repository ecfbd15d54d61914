package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;

/** How residents were before their latest changes. */
final class ChangeStore {

    private final JdbcClient jdbc;
    private final ResidentRow rows;

    ChangeStore(JdbcClient jdbc, ResidentRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * @param versionAfter of the resident, once the change is made
     */
    record Before(Resident resident, int versionAfter, Actor by) {}

    /** Keeps the row as it stands. */
    void keep(ChangeId change, Resident before, Actor by, Instant now) {
        var columns = String.join(", ", rows.columns(before).keySet());
        jdbc.sql(
                        """
                        insert into resident_before
                            (change_id, version_after, changed_by, changed_at, %s)
                        select cast(:change as uuid), version + 1, cast(:by as varchar(80)),
                            cast(:now as timestamp with time zone), %s
                        from resident where id = :resident
                        """
                                .formatted(columns, columns))
                .param("change", change.value())
                .param("by", by.name())
                .param("now", now.atOffset(UTC))
                .param("resident", before.id().value())
                .update();
    }

    Optional<Before> find(ChangeId change) {
        return jdbc.sql("select * from resident_before where change_id = :change")
                .param("change", change.value())
                .query((row, number) ->
                        new Before(
                                rows.resident(row, number),
                                row.getInt("version_after"),
                                new Actor(row.getString("changed_by"))))
                .optional();
    }

    void forget(ChangeId change) {
        jdbc.sql("delete from resident_before where change_id = :change")
                .param("change", change.value())
                .update();
    }

    void forgetBefore(Instant earliest) {
        jdbc.sql("delete from resident_before where changed_at < :earliest")
                .param("earliest", earliest.atOffset(UTC))
                .update();
    }
}
