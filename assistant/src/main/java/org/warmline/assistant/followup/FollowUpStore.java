package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;

/** Follow-ups in the database. */
final class FollowUpStore {

    record Row(
            FollowUpId id,
            ResidentId resident,
            Round round,
            FollowUpState state,
            Optional<String> outcome,
            Instant changed) {}

    /** Whatever happened, the next call must be decided anew. */
    private static final String OFF_THE_CALL_LIST = ", next_call_at = null, call_decided = false";

    private static final String LISTED =
            """
             from follow_up f join resident r on r.id = f.resident
            where f.round_day = :day and f.state in (:states)
                and (:all or r.grid in (:grids))
            """;

    private final JdbcClient jdbc;

    FollowUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ResidentId resident, Round round, String script, Instant now) {
        jdbc.sql(
                        """
                        insert into follow_up (id, resident, round_day, round, script, state, created_at,
                            changed_at)
                        values (:id, :resident, :day, :round, :script, 'DUE', :now, :now)
                        on conflict do nothing
                        """)
                .param("id", FollowUpId.random().value())
                .param("resident", resident.value())
                .param("day", round.day())
                .param("round", round.number())
                .param("script", script)
                .param("now", now.atOffset(UTC))
                .update();
    }

    Optional<Row> find(ResidentId resident, Round round) {
        return jdbc.sql(
                        "select * from follow_up where resident = :resident and round_day = :day"
                                + " and round = :round")
                .param("resident", resident.value())
                .param("day", round.day())
                .param("round", round.number())
                .query(FollowUpStore::row)
                .optional();
    }

    /** Name and version of what it runs on. */
    Optional<String> script(FollowUpId id) {
        return jdbc.sql("select script from follow_up where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<Row> find(FollowUpId id) {
        return jdbc.sql("select * from follow_up where id = :id")
                .param("id", id.value())
                .query(FollowUpStore::row)
                .optional();
    }

    /** Held until the transaction ends, so that nobody else can begin a call to that resident. */
    void lockResident(ResidentId resident) {
        jdbc.sql("select id from resident where id = :id for update")
                .param("id", resident.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    /** In the order of the rounds, then of the residents' ids. */
    List<Row> ofDay(LocalDate day, Grids grids) {
        return jdbc.sql(
                        """
                        select f.* from follow_up f join resident r on r.id = f.resident
                        where f.round_day = :day and f.state <> 'WITHDRAWN'
                            and (:all or r.grid in (:grids))
                        order by f.round, f.resident
                        """)
                .param("day", day)
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query(FollowUpStore::row)
                .list();
    }

    /** In the order of the rounds, then of the grids. */
    List<Row> page(LineQuery query) {
        return jdbc.sql(
                        "select f.*"
                                + LISTED
                                + " order by f.round, r.grid, f.id limit :lines offset :offset")
                .params(listed(query))
                .param("lines", LineQuery.LINES)
                .param("offset", query.page() * LineQuery.LINES)
                .query(FollowUpStore::row)
                .list();
    }

    int count(LineQuery query) {
        return jdbc.sql("select count(*)" + LISTED)
                .params(listed(query))
                .query(Integer.class)
                .single();
    }

    /** The longest first. */
    List<Row> calling(Grids grids) {
        return jdbc.sql(
                        """
                        select f.* from follow_up f join resident r on r.id = f.resident
                        where f.state in ('DIALLING', 'TALKING')
                            and (:all or r.grid in (:grids))
                        order by f.changed_at, f.id
                        """)
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query(FollowUpStore::row)
                .list();
    }

    private static Map<String, Object> listed(LineQuery query) {
        return Map.of(
                "day",
                query.day(),
                "all",
                query.grids().all(),
                "grids",
                query.grids().forStatement(),
                "states",
                query.states().stream().map(Enum::name).toList());
    }

    /** With the moment of the last change. */
    Map<FollowUpId, Instant> changedSince(Instant since) {
        var changed = new HashMap<FollowUpId, Instant>();
        jdbc.sql("select id, changed_at from follow_up where changed_at >= :since")
                .param("since", since.atOffset(UTC))
                .query(row -> {
                    changed.put(
                            new FollowUpId(row.getObject("id", UUID.class)),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
                });
        return changed;
    }

    /** A follow-up that is not there is left out. */
    Map<FollowUpId, String> gridsOf(Collection<FollowUpId> followUps) {
        var grids = new HashMap<FollowUpId, String>();
        jdbc.sql(
                        """
                        select f.id, r.grid from follow_up f join resident r on r.id = f.resident
                        where f.id in (:ids)
                        """)
                .param("ids", followUps.stream().map(FollowUpId::value).toList())
                .query(row -> {
                    grids.put(
                            new FollowUpId(row.getObject("id", UUID.class)), row.getString("grid"));
                });
        return grids;
    }

    /** Of one resident, in the order of the rounds. */
    List<Row> of(ResidentId resident, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select * from follow_up where resident = :resident"
                                + " and round_day between :from and :to order by round_day, round")
                .param("resident", resident.value())
                .param("from", from)
                .param("to", to)
                .query(FollowUpStore::row)
                .list();
    }

    /** Newest first. */
    List<Row> ofResident(ResidentId resident) {
        return jdbc.sql(
                        "select * from follow_up where resident = :resident"
                                + " order by round_day desc, round desc")
                .param("resident", resident.value())
                .query(FollowUpStore::row)
                .list();
    }

    /** Those that nobody has begun. */
    void withdraw(ResidentId resident) {
        jdbc.sql("delete from follow_up where resident = :resident and state = 'DUE'")
                .param("resident", resident.value())
                .update();
    }

    void move(FollowUpId id, FollowUpState state, Instant now) {
        jdbc.sql(
                        "update follow_up set state = :state, changed_at = :now"
                                + OFF_THE_CALL_LIST
                                + " where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void end(FollowUpId id, FollowUpState state, String outcome, Instant now) {
        jdbc.sql(
                        "update follow_up set state = :state, outcome = :outcome,"
                                + " changed_at = :now"
                                + OFF_THE_CALL_LIST
                                + " where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("outcome", outcome)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** To a person, keeping how the last call ended. */
    void give(FollowUpId id, String reason, Instant now) {
        jdbc.sql(
                        "update follow_up set state = 'NEEDS_PERSON', outcome = coalesce(outcome,"
                                + " :reason), changed_at = :now, next_call_at = null,"
                                + " call_decided = true where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new FollowUpId(row.getObject("id", UUID.class)),
                new ResidentId(row.getObject("resident", UUID.class)),
                new Round(row.getObject("round_day", LocalDate.class), row.getInt("round")),
                FollowUpState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("outcome")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
