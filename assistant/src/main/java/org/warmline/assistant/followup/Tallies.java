package org.warmline.assistant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of a day, for reports: no resident is in them. */
public final class Tallies {

    private record Call(String grid, Optional<Duration> talked) {}

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far everybody is in the rounds of that day, as of one moment, by round and grid; without
     * those who were withdrawn.
     */
    public List<Standing> standings(LocalDate day) {
        return jdbc.sql(
                        """
                        select grid, round, state, with_person, count(*) as follow_ups
                        from (
                            select r.grid, f.round, f.state,
                                case when f.state = 'NEEDS_PERSON' then f.id end as with_person
                            from follow_up f join resident r on r.id = f.resident
                            where f.round_day = :day and f.state <> 'WITHDRAWN'
                        ) one
                        group by grid, round, state, with_person
                        order by round, grid
                        """)
                .param("day", day)
                .query((row, _) ->
                        new Standing(
                                new Round(day, row.getInt("round")),
                                row.getString("grid"),
                                FollowUpState.valueOf(row.getString("state")),
                                Optional.ofNullable(row.getObject("with_person", UUID.class))
                                        .map(FollowUpId::new),
                                row.getInt("follow_ups")))
                .list();
    }

    /** Of the rounds of that day, by round and grid, without those who were withdrawn. */
    public List<Tally> followUps(LocalDate day) {
        return jdbc.sql(
                        """
                        select r.grid, f.round, f.state, f.outcome, count(*) as follow_ups
                        from follow_up f join resident r on r.id = f.resident
                        where f.round_day = :day and f.state <> 'WITHDRAWN'
                        group by r.grid, f.round, f.state, f.outcome
                        order by f.round, r.grid, f.state, f.outcome
                        """)
                .param("day", day)
                .query((row, _) -> tally(day, row))
                .list();
    }

    /** The calls of that day's rounds, by grid. */
    public List<CallTally> calls(LocalDate day) {
        var byGrid =
                jdbc
                        .sql(
                                """
                                select r.grid, a.answered_at, a.ended_at
                                from attempt a
                                join follow_up f on f.id = a.follow_up
                                join resident r on r.id = f.resident
                                where f.round_day = :day and a.way = 'CALL' order by r.grid
                                """)
                        .param("day", day)
                        .query(Tallies::call)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Call::grid, HashMap::new, Collectors.toList()));
        return byGrid.entrySet().stream()
                .map(grid -> tally(grid.getKey(), grid.getValue()))
                .sorted((one, other) -> one.grid().compareTo(other.grid()))
                .toList();
    }

    private static Tally tally(LocalDate day, ResultSet row) throws SQLException {
        return new Tally(
                new Round(day, row.getInt("round")),
                row.getString("grid"),
                FollowUpState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("outcome")),
                row.getInt("follow_ups"));
    }

    private static CallTally tally(String grid, List<Call> calls) {
        var talked = calls.stream().flatMap(call -> call.talked().stream()).toList();
        return new CallTally(
                grid,
                calls.size(),
                talked.size(),
                talked.stream().reduce(Duration.ZERO, Duration::plus));
    }

    /** One that is still up has been answered, and its length is not known yet. */
    private static Call call(ResultSet row, int number) throws SQLException {
        var answered = Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class));
        var ended = Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class));
        return new Call(
                row.getString("grid"),
                answered.map(
                        at -> ended.map(end -> Duration.between(at, end)).orElse(Duration.ZERO)));
    }
}
