package org.warmline.assistant.resident;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Residents in the database; everything personal is sealed here on its way in. */
final class ResidentStore {

    private static final String FOLLOWED_ON =
            " where quarantine_from <= :day and quarantine_to >= :day"
                    + " and (ended_on is null or ended_on > :day)";

    private static final String VISIBLE = " (:all or grid in (:grids))";
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ResidentRow rows;
    private final SearchStore search;

    ResidentStore(JdbcClient jdbc, ResidentRow rows, SearchStore search) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.search = search;
    }

    /** Completes rows that were written before there were masked words and a search. */
    void complete() {
        jdbc.sql("select * from resident where masked is null")
                .query(rows::resident)
                .list()
                .forEach(resident -> {
                    jdbc.sql("update resident set masked = :masked where id = :id")
                            .param("masked", rows.masked(resident))
                            .param("id", resident.id().value())
                            .update();
                    search.index(resident);
                });
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
        search.index(resident);
    }

    /** As one more version; of whom something is known again is not forgotten any more. */
    void update(Resident before, Resident after) {
        var columns = rows.columns(after);
        var values =
                columns.keySet().stream()
                        .filter(name -> !name.equals("id"))
                        .map(name -> name + " = :" + name)
                        .collect(Collectors.joining(", "));
        jdbc.sql(
                        "update resident set version = version + 1, forgotten_at = null, "
                                + values
                                + " where id = :id")
                .params(columns)
                .update();
        if (!before.contact().equals(after.contact())) {
            search.index(after);
        }
    }

    /** Fails if anything was ever done about that resident. */
    void delete(ResidentId id) {
        jdbc.sql("delete from resident where id = :id").param("id", id.value()).update();
    }

    /** The version; nobody else changes the resident before the transaction ends. */
    Optional<Integer> lock(ResidentId id) {
        return jdbc.sql("select version from resident where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
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

    List<MaskedResident> findMasked(Collection<ResidentId> ids) {
        return ids.stream()
                .map(ResidentId::value)
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some ->
                        jdbc
                                .sql("select * from resident where id in (:ids)")
                                .param("ids", some)
                                .query(rows::maskedResident)
                                .list()
                                .stream())
                .toList();
    }

    List<MaskedResident> byPhone(Telephone phone) {
        return jdbc.sql("select * from resident where phone_hash = :hash order by added_at, id")
                .param("hash", rows.line(phone))
                .query(rows::maskedResident)
                .list();
    }

    /** Of any of those telephones or whole names, in the clear. */
    List<Resident> alike(Collection<Telephone> phones, Collection<String> names) {
        var found = new LinkedHashMap<ResidentId, Resident>();
        Stream.concat(
                        among("phone_hash in (:some)", phones.stream().map(rows::line)),
                        among(
                                "id in (select resident from resident_search where part in (:some))",
                                search.named(names).stream()))
                .forEach(one -> found.putIfAbsent(one.id(), one));
        return List.copyOf(found.values());
    }

    private Stream<Resident> among(String condition, Stream<String> values) {
        return values.distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some ->
                        jdbc
                                .sql("select * from resident where " + condition)
                                .param("some", some)
                                .query(rows::resident)
                                .list()
                                .stream());
    }

    /** In the clear, of one grid, in the order of the list; nobody whose follow-up was ended. */
    List<Resident> ofGrid(String grid, LocalDate notOverBefore) {
        return jdbc.sql(
                        """
                        select * from resident where grid = :grid and quarantine_to >= :day
                            and (ended_on is null
                                or (ended_on > :day and ended_on > quarantine_from))
                        order by added_at, id
                        """)
                .param("grid", grid)
                .param("day", notOverBefore)
                .query(rows::resident)
                .list();
    }

    List<String> grids() {
        return jdbc.sql("select distinct grid from resident order by grid")
                .query((row, _) -> Objects.requireNonNull(row.getString("grid")))
                .list();
    }

    /** Those of some grids who are followed on a day, or were or will be, one page of them. */
    ResidentPage page(Grids grids, Optional<LocalDate> followedOn, int number) {
        var parameters = visible(grids);
        followedOn.ifPresent(day -> parameters.put("day", day));
        return page(
                (followedOn.isPresent() ? FOLLOWED_ON + " and" : " where") + VISIBLE,
                parameters,
                number);
    }

    ResidentPage found(Grids grids, SearchStore.Condition condition) {
        var parameters = visible(grids);
        parameters.putAll(condition.parameters());
        return page(" where" + VISIBLE + condition.sql(), parameters, 1);
    }

    private static Map<String, Object> visible(Grids grids) {
        return new HashMap<>(Map.of("all", grids.all(), "grids", grids.forStatement()));
    }

    private ResidentPage page(String where, Map<String, Object> parameters, int number) {
        int total =
                jdbc.sql("select count(*) from resident" + where)
                        .params(parameters)
                        .query(Integer.class)
                        .single();
        int last = Math.max(1, (total + ResidentPage.SIZE - 1) / ResidentPage.SIZE);
        int shown = Math.clamp(number, 1, last);
        var residents =
                jdbc.sql(
                                "select * from resident"
                                        + where
                                        + " order by grid, added_at, id limit :limit offset :offset")
                        .params(parameters)
                        .param("limit", ResidentPage.SIZE)
                        .param("offset", (shown - 1) * ResidentPage.SIZE)
                        .query(rows::maskedResident)
                        .list();
        return new ResidentPage(residents, total, shown);
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
