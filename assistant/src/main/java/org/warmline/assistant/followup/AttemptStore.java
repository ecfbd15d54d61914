package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.resident.ResidentId;
import tools.jackson.core.type.TypeReference;

/** Attempts in the database, what they brought sealed. */
final class AttemptStore {

    /** What a call has brought. */
    record Content(
            HealthReport report,
            List<AskedQuestion> questions,
            List<KeptAnswer> answers,
            Optional<String> otherScript) {}

    static final String RUNNING = "state in ('DIALLING', 'UNKNOWN', 'ACCEPTED', 'ANSWERED')";

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final SealedJson json;
    private final UUID process;

    /**
     * @param process this run of the service, which looks after the attempts that it begins
     */
    AttemptStore(JdbcClient jdbc, SealedJson json, UUID process) {
        this.jdbc = jdbc;
        this.json = json;
        this.process = process;
    }

    void insert(Attempt.Id id, FollowUpStore.Row followUp, int ordinal, Instant now) {
        jdbc.sql(
                        """
                        insert into attempt (id, follow_up, resident, ordinal, state, process,
                            recorded, begun_at)
                        values (:id, :followUp, :resident, :ordinal, 'DIALLING', :process,
                            false, :now)
                        """)
                .param("id", id.value())
                .param("followUp", followUp.id().value())
                .param("resident", followUp.resident().value())
                .param("ordinal", ordinal)
                .param("process", process)
                .param("now", now.atOffset(UTC))
                .update();
    }

    boolean isCalled(ResidentId resident) {
        return jdbc.sql("select count(*) from attempt where resident = :resident and " + RUNNING)
                        .param("resident", resident.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Attempt> find(Attempt.Id id) {
        return select("id = :key", id.value()).stream().findFirst();
    }

    /** Held until the transaction ends: the carrier's messages come two at a time. */
    Optional<Attempt> locked(Attempt.Id id) {
        return select("id = :key for update", id.value()).stream().findFirst();
    }

    List<Attempt> ofFollowUp(FollowUpId id) {
        return select("follow_up = :key order by ordinal", id.value());
    }

    Optional<Attempt> byCarrierCall(String carrierCall) {
        return select("carrier_call = :key", carrierCall).stream().findFirst();
    }

    /** A follow-up that nobody was called for is left out. */
    Map<FollowUpId, Integer> counts(Collection<FollowUpId> followUps) {
        var counts = new HashMap<FollowUpId, Integer>();
        followUps.stream()
                .map(FollowUpId::value)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some ->
                        jdbc.sql(
                                        "select follow_up, count(*) as attempts from attempt"
                                                + " where follow_up in (:some) and way = 'CALL'"
                                                + " group by follow_up")
                                .param("some", some)
                                .query(row -> {
                                    var id = new FollowUpId(row.getObject("follow_up", UUID.class));
                                    counts.put(id, row.getInt("attempts"));
                                }));
        return counts;
    }

    boolean isBegunSince(ResidentId resident, Instant then) {
        return jdbc.sql(
                                "select count(*) from attempt where resident = :resident"
                                        + " and begun_at >= :then")
                        .param("resident", resident.value())
                        .param("then", then.atOffset(UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void soFar(Attempt.Id id, Finished soFar) {
        jdbc.sql("update attempt set so_far = :soFar where id = :id")
                .param("id", id.value())
                .param("soFar", json.seal(field(id, "so_far"), soFar))
                .update();
    }

    Optional<Finished> soFar(Attempt.Id id) {
        return jdbc.sql("select so_far from attempt where id = :id and so_far is not null")
                .param("id", id.value())
                .query((row, _) ->
                        json.open(
                                field(id, "so_far"),
                                row.getBytes("so_far"),
                                new TypeReference<Finished>() {}))
                .optional();
    }

    void move(Attempt.Id id, Attempt.State state) {
        jdbc.sql("update attempt set state = :state where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    /** The first name stays. */
    void named(Attempt.Id id, String carrierCall) {
        jdbc.sql(
                        "update attempt set carrier_call = :call where id = :id"
                                + " and carrier_call is null")
                .param("id", id.value())
                .param("call", carrierCall)
                .update();
    }

    void answered(Attempt.Id id, Instant now) {
        jdbc.sql("update attempt set answered_at = :now where id = :id and answered_at is null")
                .param("id", id.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void end(Attempt.Id id, Attempt.State state, String ending, Instant now) {
        jdbc.sql(
                        "update attempt set state = :state, ending = :ending, ended_at = :now"
                                + " where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("ending", ending)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** What was written down in case the call is cut is not needed any more. */
    void brought(Attempt.Id id, Finished finished) {
        jdbc.sql(
                        "update attempt set report = :report, questions = :questions,"
                                + " answers = :answers, so_far = null, cut = false where id = :id")
                .param("id", id.value())
                .param("report", json.seal(field(id, "report"), finished.report()))
                .param("questions", json.seal(field(id, "questions"), finished.questions()))
                .param("answers", json.seal(field(id, "answers"), finished.answers()))
                .update();
    }

    /** Of the calls that have ended or were cut, in order. */
    List<Content> contents(FollowUpId id) {
        return jdbc.sql(
                        "select id, report, questions, answers, script from attempt where follow_up = :id"
                                + " and report is not null order by ordinal")
                .param("id", id.value())
                .query(this::content)
                .list();
    }

    void askedFor(Attempt.Id id, Instant callBack) {
        jdbc.sql("update attempt set call_back_at = :at where id = :id")
                .param("id", id.value())
                .param("at", callBack.atOffset(UTC))
                .update();
    }

    void runsOn(Attempt.Id id, String script) {
        jdbc.sql("update attempt set script = :script where id = :id")
                .param("id", id.value())
                .param("script", script)
                .update();
    }

    void recorded(Attempt.Id id, boolean recorded) {
        jdbc.sql("update attempt set recorded = :recorded where id = :id")
                .param("id", id.value())
                .param("recorded", recorded)
                .update();
    }

    private List<Attempt> select(String condition, Object key) {
        return jdbc.sql("select * from attempt where " + condition)
                .param("key", key)
                .query(AttemptStore::attempt)
                .list();
    }

    private Content content(ResultSet row, int number) throws SQLException {
        var id = new Attempt.Id(row.getObject("id", UUID.class));
        return new Content(
                json.open(
                        field(id, "report"),
                        row.getBytes("report"),
                        new TypeReference<HealthReport>() {}),
                json.open(
                        field(id, "questions"),
                        row.getBytes("questions"),
                        new TypeReference<List<AskedQuestion>>() {}),
                answers(id, row.getBytes("answers")),
                Optional.ofNullable(row.getString("script")));
    }

    private List<KeptAnswer> answers(Attempt.Id id, byte @Nullable [] sealed) {
        return sealed == null
                ? List.of()
                : json.open(field(id, "answers"), sealed, new TypeReference<List<KeptAnswer>>() {});
    }

    private static Field field(Attempt.Id id, String column) {
        return new Field("attempt", column, id.value());
    }

    static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new Attempt.Id(row.getObject("id", UUID.class)),
                new FollowUpId(row.getObject("follow_up", UUID.class)),
                new ResidentId(row.getObject("resident", UUID.class)),
                row.getInt("ordinal"),
                Optional.ofNullable(row.getString("carrier_call")),
                progress(row));
    }

    static Attempt.Progress progress(ResultSet row) throws SQLException {
        return new Attempt.Progress(
                Attempt.Way.valueOf(row.getString("way")),
                Attempt.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("ending")),
                row.getBoolean("recorded"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                moment(row, "answered_at"),
                moment(row, "ended_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
