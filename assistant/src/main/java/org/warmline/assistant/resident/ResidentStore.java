package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents in the database; everything personal is sealed here on its way in. */
final class ResidentStore {

    private static final String FOLLOWED_ON =
            " where quarantine_from <= :day and quarantine_to >= :day"
                    + " and (ended_on is null or ended_on > :day)";

    private final JdbcClient jdbc;
    private final ResidentRow rows;

    ResidentStore(JdbcClient jdbc, ResidentRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Seals the masked words of rows that were written before there were any. */
    void complete() {
        jdbc.sql("select * from resident where masked is null")
                .query(rows::resident)
                .list()
                .forEach(resident ->
                        jdbc.sql("update resident set masked = :masked where id = :id")
                                .param("masked", rows.masked(resident))
                                .param("id", resident.id().value())
                                .update());
    }

    void insert(Resident resident, Instant now) {
        var columns = rows.columns(resident);
        columns.put("added_at", now.atOffset(UTC));
        var names = List.copyOf(columns.keySet());
        var values = names.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        jdbc.sql(
                        "insert into resident (%s) values (%s)"
                                .formatted(String.join(", ", names), values))
                .params(columns)
                .update();
    }

    Optional<Resident> find(ResidentId id) {
        return jdbc.sql("select * from resident where id = :id")
                .param("id", id.value())
                .query(rows::resident)
                .optional();
    }

    Optional<String> gridOf(ResidentId id) {
        return jdbc.sql("select grid from resident where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<MaskedResident> findMasked(ResidentId id) {
        return jdbc.sql("select * from resident where id = :id")
                .param("id", id.value())
                .query(rows::maskedResident)
                .optional();
    }

    List<MaskedResident> byPhone(Telephone phone) {
        return jdbc.sql("select * from resident where phone_hash = :hash order by added_at, id")
                .param("hash", rows.line(phone))
                .query(rows::maskedResident)
                .list();
    }

    List<MaskedResident> all() {
        return jdbc.sql("select * from resident order by grid, added_at, id")
                .query(rows::maskedResident)
                .list();
    }

    List<MaskedResident> inQuarantine(LocalDate day) {
        return jdbc.sql("select * from resident" + FOLLOWED_ON + " order by grid, added_at, id")
                .param("day", day)
                .query(rows::maskedResident)
                .list();
    }

    List<Followed> followed(LocalDate day) {
        return jdbc.sql("select * from resident" + FOLLOWED_ON + " order by grid, added_at, id")
                .param("day", day)
                .query(rows::followed)
                .list();
    }

    Optional<Followed> followed(ResidentId id) {
        return jdbc.sql("select * from resident where id = :id")
                .param("id", id.value())
                .query(rows::followed)
                .optional();
    }
}
