package org.warmline.assistant.duty;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;

/** The duty list in the database. */
final class DutyStore {

    private final JdbcClient jdbc;

    DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Shift shift, Instant now) {
        jdbc.sql(
                        """
                        insert into duty_shift (id, grid, rung, person, weekdays, from_day, to_day,
                            from_time, to_time, added_at)
                        values (:id, :grid, :rung, :person, :weekdays, :from, :to, :begin, :end,
                            :now)
                        """)
                .param("id", shift.id().value())
                .param("grid", shift.grid())
                .param("rung", shift.rung().name())
                .param("person", shift.person().name())
                .param("weekdays", shift.days().digits())
                .param("from", shift.days().from().orElse(null))
                .param("to", shift.days().to().orElse(null))
                .param("begin", shift.hours().isWholeDay() ? null : shift.hours().from())
                .param("end", shift.hours().isWholeDay() ? null : shift.hours().to())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void insert(Absence absence) {
        jdbc.sql(
                        "insert into duty_absence (id, person, from_day, to_day)"
                                + " values (:id, :person, :from, :to)")
                .param("id", absence.id().value())
                .param("person", absence.person().name())
                .param("from", absence.from())
                .param("to", absence.to())
                .update();
    }

    boolean delete(EntryId id) {
        var shifts = jdbc.sql("delete from duty_shift where id = ?").param(id.value()).update();
        var absences = jdbc.sql("delete from duty_absence where id = ?").param(id.value()).update();
        return shifts + absences == 1;
    }

    void entrustStreetOffice(Actor person) {
        var changed =
                jdbc.sql("update street_office set person = ? where id = 1")
                        .param(person.name())
                        .update();
        if (changed == 0) {
            jdbc.sql("insert into street_office (id, person) values (1, ?)")
                    .param(person.name())
                    .update();
        }
    }

    Optional<Actor> streetOffice() {
        return jdbc.sql("select person from street_office where id = 1")
                .query((row, _) -> new Actor(row.getString("person")))
                .optional();
    }

    List<Shift> shifts() {
        return jdbc.sql("select * from duty_shift order by added_at, id")
                .query(DutyStore::shift)
                .list();
    }

    List<Shift> shiftsOf(Actor person) {
        return jdbc.sql("select * from duty_shift where person = ?")
                .param(person.name())
                .query(DutyStore::shift)
                .list();
    }

    List<Absence> absences() {
        return jdbc.sql("select * from duty_absence order by from_day, person, id")
                .query(DutyStore::absence)
                .list();
    }

    private static Shift shift(ResultSet row, int number) throws SQLException {
        var days =
                new Days(
                        Days.weekdays(row.getString("weekdays")),
                        Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("to_day", LocalDate.class)));
        return new Shift(
                id(row),
                row.getString("grid"),
                Rung.valueOf(row.getString("rung")),
                new Actor(row.getString("person")),
                days,
                Hours.of(
                        Optional.ofNullable(row.getObject("from_time", LocalTime.class)),
                        Optional.ofNullable(row.getObject("to_time", LocalTime.class))));
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                id(row),
                new Actor(row.getString("person")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static EntryId id(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("id", UUID.class));
    }
}
