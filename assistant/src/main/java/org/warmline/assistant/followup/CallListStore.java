package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.resident.ResidentId;

/** When follow-ups are called next, in the columns of their table that are for that. */
final class CallListStore {

    private static final String CALLS =
            "select follow_up, resident, way, state, ending, recorded, begun_at, answered_at, ended_at,"
                    + " call_back_at from attempt where begun_at >= :since ";

    private static final String WAITING =
            " next_call_at <= :now and closes_at > :now and state in ('DUE', 'NEEDS_PERSON')";

    private static final String IN_ORDER = " order by call_rank, call_turn, next_call_at, id";

    /** The first of each line only; who has no line is alone on it. */
    private static final String CALLABLE =
            "select id from (select id, call_rank, call_turn, next_call_at, row_number() over ("
                    + "partition by case when call_line <> '' then call_line"
                    + " else cast(id as varchar(64)) end"
                    + IN_ORDER
                    + ") as place from follow_up where"
                    + WAITING
                    + " and (coalesce(call_line, '') = '' or call_line not in (:inUse))"
                    + " and resident not in (select resident from attempt where "
                    + AttemptStore.RUNNING
                    + ")) one where place = 1"
                    + IN_ORDER
                    + " limit :limit";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CallListStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<CallList.Entry> of(Round round) {
        return jdbc.sql(
                        "select * from follow_up where round_day = :day and round = :round"
                                + " order by id")
                .param("day", round.day())
                .param("round", round.number())
                .query(CallListStore::entry)
                .list();
    }

    Optional<CallList.Entry> find(FollowUpId id) {
        return one(id, "");
    }

    Optional<CallList.Entry> locked(FollowUpId id) {
        return one(id, " for update");
    }

    List<CallList.Entry> undecided(int limit, int skipped) {
        return jdbc.sql(
                        """
                        select * from follow_up
                        where call_decided = false and state in ('DUE', 'NEEDS_PERSON')
                            and closes_at is not null
                        order by changed_at, round_day, round, id limit :limit offset :skipped
                        """)
                .param("limit", limit)
                .param("skipped", skipped)
                .query(CallListStore::entry)
                .list();
    }

    void decide(CallList.Entry entry, CallList.CallTime time) {
        batches.update(
                """
                update follow_up set opens_at = ?, closes_at = ?, next_call_at = ?,
                    call_rank = ?, call_turn = ?, call_decided = true
                where id = ? and state = ?
                """,
                row -> {
                    time(row, 1, time);
                    row.setObject(6, entry.id().value());
                    row.setString(7, entry.state().name());
                });
    }

    void leave(CallList.Entry entry) {
        jdbc.sql(
                        "update follow_up set next_call_at = null, call_decided = true"
                                + " where id = :id and state = :state")
                .param("id", entry.id().value())
                .param("state", entry.state().name())
                .update();
    }

    void reconsider(FollowUpId id) {
        jdbc.sql(
                        "update follow_up set next_call_at = null, call_decided = false"
                                + " where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Chosen first and locked then: no lock is taken on what a window function has numbered. */
    List<CallList.Entry> ready(Instant now, Collection<String> inUse, int limit) {
        var callable =
                jdbc.sql(CALLABLE)
                        .param("now", now.atOffset(UTC))
                        .param(
                                "inUse",
                                Stream.concat(Stream.of(""), inUse.stream()).distinct().toList())
                        .param("limit", limit)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        return callable.isEmpty() ? List.of() : locked(callable, now);
    }

    private List<CallList.Entry> locked(List<UUID> callable, Instant now) {
        return jdbc.sql(
                        "select * from follow_up where id in (:callable) and"
                                + WAITING
                                + IN_ORDER
                                + " for update skip locked")
                .param("callable", callable)
                .param("now", now.atOffset(UTC))
                .query(CallListStore::entry)
                .list();
    }

    List<CallList.Entry> overdue(Instant now, int limit) {
        return jdbc.sql(
                        "select * from follow_up where state = 'DUE' and closes_at <= :now"
                                + " order by closes_at, id limit :limit")
                .param("now", now.atOffset(UTC))
                .param("limit", limit)
                .query(CallListStore::entry)
                .list();
    }

    List<String> linesInUse(Instant since) {
        return jdbc.sql(
                        "select coalesce(f.call_line, '') as line from attempt a"
                                + " join follow_up f on f.id = a.follow_up"
                                + " where a.begun_at > :since and a.way = 'CALL' and a."
                                + AttemptStore.RUNNING)
                .param("since", since.atOffset(UTC))
                .query((row, _) -> row.getString("line"))
                .list();
    }

    List<CallList.Call> calls(Collection<ResidentId> residents, Instant since) {
        return jdbc.sql(CALLS + "and resident in (:residents) order by begun_at, ordinal")
                .param("since", since.atOffset(UTC))
                .param("residents", residents.stream().map(ResidentId::value).toList())
                .query(CallListStore::call)
                .list();
    }

    CallList.Usage usage(Instant since, Instant now) {
        return jdbc.sql(
                        """
                        select count(*) as calls, coalesce(sum(ceil(greatest(0, extract(epoch from
                            (coalesce(ended_at, :now) - answered_at))) / 60)), 0) as minutes
                        from attempt where begun_at >= :since and way = 'CALL' and state <> 'REFUSED'
                        """)
                .param("since", since.atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new CallList.Usage(row.getLong("calls"), row.getLong("minutes")))
                .single();
    }

    Optional<Instant> lastAnswered(ResidentId resident) {
        return moment(
                "select max(answered_at) from attempt where resident = :id"
                        + " and ending not in ('machine', 'wrongPerson')"
                        + " and (way = 'CALL' or ending <> 'callLater')",
                resident);
    }

    Optional<Instant> firstDue(ResidentId resident) {
        return moment(
                "select min(least(created_at, coalesce(opens_at, created_at))) from follow_up"
                        + " where resident = :id",
                resident);
    }

    List<CallList.Entry> before(CallList.Entry entry, int limit) {
        return jdbc.sql(
                        """
                        select * from follow_up where resident = :resident
                            and state <> 'WITHDRAWN'
                            and (round_day < :day or (round_day = :day and round < :round))
                        order by round_day desc, round desc limit :limit
                        """)
                .param("resident", entry.resident().value())
                .param("day", entry.round().day())
                .param("round", entry.round().number())
                .param("limit", limit)
                .query(CallListStore::entry)
                .list();
    }

    private Optional<CallList.Entry> one(FollowUpId id, String lock) {
        return jdbc.sql("select * from follow_up where id = :id" + lock)
                .param("id", id.value())
                .query(CallListStore::entry)
                .optional();
    }

    private Optional<Instant> moment(String sql, ResidentId resident) {
        return jdbc.sql(sql)
                .param("id", resident.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    static void time(PreparedStatement row, int first, CallList.CallTime time) throws SQLException {
        row.setObject(first, time.opens().atOffset(UTC));
        row.setObject(first + 1, time.closes().atOffset(UTC));
        row.setObject(first + 2, time.at().map(at -> at.atOffset(UTC)).orElse(null));
        row.setInt(first + 3, time.rank());
        row.setInt(first + 4, time.turn());
    }

    private static CallList.Entry entry(ResultSet row, int number) throws SQLException {
        return new CallList.Entry(
                new FollowUpId(row.getObject("id", UUID.class)),
                new ResidentId(row.getObject("resident", UUID.class)),
                new Round(row.getObject("round_day", LocalDate.class), row.getInt("round")),
                FollowUpState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("call_line")).orElse(""),
                new CallList.CallTime(
                        at(row, "opens_at").orElse(Instant.EPOCH),
                        at(row, "closes_at").orElse(Instant.EPOCH),
                        at(row, "next_call_at"),
                        row.getInt("call_rank"),
                        row.getInt("call_turn")));
    }

    private static CallList.Call call(ResultSet row, int number) throws SQLException {
        return new CallList.Call(
                new FollowUpId(row.getObject("follow_up", UUID.class)),
                new ResidentId(row.getObject("resident", UUID.class)),
                AttemptStore.progress(row),
                at(row, "call_back_at"));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
