package org.warmline.assistant.enrolment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.enrolment.Enrolment.Outcome;
import org.warmline.assistant.enrolment.Enrolment.Stage;
import org.warmline.assistant.enrolment.Enrolment.State;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ChangeId;
import org.warmline.assistant.resident.ResidentId;

/** Lists that were sent, and their rows, in the database. */
final class EnrolmentStore {

    private static final String WRITES = " and outcome in ('ACCEPTED', 'CHANGED')";

    private final JdbcClient jdbc;
    private final SealedContent seal;

    EnrolmentStore(JdbcClient jdbc, SealedContent seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** A row as it is worked on. */
    record Row(
            int number,
            Outcome outcome,
            Stage stage,
            Content content,
            Optional<ResidentId> resident,
            Optional<ChangeId> change) {

        Row in(Stage other) {
            return new Row(number, outcome, other, content, resident, change);
        }

        /** With what a person says of somebody like that. */
        Row told(boolean isSame) {
            return new Row(number, outcome, stage, content.told(isSame), resident, change);
        }

        EnrolmentRow shown() {
            return new EnrolmentRow(
                    number, outcome, stage, content.name(), content.why(), resident);
        }
    }

    record Head(EnrolmentId id, State state, Enrolment.Sent sent, Enrolment.Remarks remarks) {}

    void insert(Head head) {
        jdbc.sql(
                        """
                        insert into enrolment (id, kind, state, uploaded_by, uploaded_at, remarks)
                        values (:id, :kind, 'PREVIEW', :by, :at, :remarks)
                        """)
                .param("id", head.id().value())
                .param("kind", head.sent().kind())
                .param("by", head.sent().by().name())
                .param("at", head.sent().at().atOffset(UTC))
                .param("remarks", seal.remarks(head.id(), head.remarks()))
                .update();
    }

    void insert(EnrolmentId id, int number, Judgement.Verdict verdict) {
        jdbc.sql(
                        """
                        insert into enrolment_row
                            (enrolment, number, outcome, stage, grid, resident, to_look_at, content)
                        values (:id, :number, :outcome, 'PREVIEW', :grid, :resident, :look, :content)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("outcome", verdict.outcome().name())
                .param("grid", verdict.resident().map(it -> it.grid()).orElse(""))
                .param("resident", value(verdict.enrolled().map(ResidentId::value)))
                .param("look", verdict.content().mustBeLookedAt())
                .param("content", seal.content(id, verdict.content()))
                .update();
    }

    Optional<Head> find(EnrolmentId id) {
        return jdbc.sql("select * from enrolment where id = :id")
                .param("id", id.value())
                .query(this::head)
                .optional();
    }

    List<Head> latest(int count) {
        return jdbc.sql("select * from enrolment order by uploaded_at desc, id limit :count")
                .param("count", count)
                .query(this::head)
                .list();
    }

    /** Nobody else works on that list before the transaction ends. */
    Optional<State> lock(EnrolmentId id) {
        return jdbc.sql("select state from enrolment where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> State.valueOf(row.getString("state")))
                .optional();
    }

    void move(EnrolmentId id, State state, Actor by, Instant now) {
        jdbc.sql(
                        "update enrolment set state = :state, settled_by = :by, settled_at = :now"
                                + " where id = :id")
                .param("state", state.name())
                .param("by", by.name())
                .param("now", now.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    /** When it was last moved; empty if it is a preview. */
    Optional<Instant> settledAt(EnrolmentId id) {
        return jdbc.sql(
                        "select settled_at from enrolment where id = :id and settled_at is not null")
                .param("id", id.value())
                .query((row, _) -> row.getObject("settled_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The next rows that write something, in that stage. */
    List<Row> next(EnrolmentId id, Stage stage, int count) {
        return jdbc.sql(
                        "select * from enrolment_row where enrolment = :id and stage = :stage"
                                + WRITES
                                + " order by number limit :count")
                .param("id", id.value())
                .param("stage", stage.name())
                .param("count", count)
                .query(this::row)
                .list();
    }

    List<Row> rows(EnrolmentId id, Outcome outcome, int count) {
        return jdbc.sql(
                        "select * from enrolment_row where enrolment = :id and outcome = :outcome"
                                + " order by number limit :count")
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("count", count)
                .query(this::row)
                .list();
    }

    List<Row> kept(EnrolmentId id) {
        return where(id, "stage in ('KEPT_CALLED', 'KEPT_CHANGED')");
    }

    List<Row> toLookAt(EnrolmentId id) {
        return where(id, "to_look_at");
    }

    private List<Row> where(EnrolmentId id, String condition) {
        return jdbc.sql(
                        "select * from enrolment_row where enrolment = :id and "
                                + condition
                                + " order by number")
                .param("id", id.value())
                .query(this::row)
                .list();
    }

    Optional<Row> row(EnrolmentId id, int number) {
        return jdbc.sql("select * from enrolment_row where enrolment = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(this::row)
                .optional();
    }

    void settle(EnrolmentId id, Row row) {
        jdbc.sql(
                        """
                        update enrolment_row set outcome = :outcome, stage = :stage,
                            resident = :resident, change_id = :change, to_look_at = :look,
                            content = :content
                        where enrolment = :id and number = :number
                        """)
                .param("outcome", row.outcome().name())
                .param("stage", row.stage().name())
                .param("resident", value(row.resident().map(ResidentId::value)))
                .param("change", value(row.change().map(ChangeId::value)))
                .param("look", row.content().mustBeLookedAt())
                .param("content", seal.content(id, row.content()))
                .param("id", id.value())
                .param("number", row.number())
                .update();
    }

    /** Nothing of the rows that wrote nothing is needed any more either. */
    void forgetEntries(EnrolmentId id) {
        rows(id, Outcome.UNCHANGED, Integer.MAX_VALUE)
                .forEach(row ->
                        settle(
                                id,
                                new Row(
                                        row.number(),
                                        row.outcome(),
                                        row.stage(),
                                        row.content().settled(),
                                        row.resident(),
                                        row.change())));
    }

    Map<Outcome, Integer> outcomes(EnrolmentId id) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        jdbc.sql(
                        "select outcome, count(*) as number from enrolment_row where enrolment = :id"
                                + " group by outcome")
                .param("id", id.value())
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("number"));
                });
        return counts;
    }

    Map<String, Integer> grids(EnrolmentId id) {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql(
                        "select grid, count(*) as number from enrolment_row where enrolment = :id"
                                + WRITES
                                + " group by grid")
                .param("id", id.value())
                .query(row -> {
                    counts.put(row.getString("grid"), row.getInt("number"));
                });
        return counts;
    }

    int count(EnrolmentId id, String condition) {
        return jdbc.sql(
                        "select count(*) from enrolment_row where enrolment = :id"
                                + WRITES
                                + condition)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /**
     * @return how many
     */
    int forgetBefore(Instant preview, Instant settled) {
        return jdbc.sql(
                        "delete from enrolment where (state = 'PREVIEW' and uploaded_at < :preview)"
                                + " or uploaded_at < :settled")
                .param("preview", preview.atOffset(UTC))
                .param("settled", settled.atOffset(UTC))
                .update();
    }

    private Head head(ResultSet row, int number) throws SQLException {
        var id = new EnrolmentId(row.getObject("id", UUID.class));
        return new Head(
                id,
                State.valueOf(row.getString("state")),
                new Enrolment.Sent(
                        Objects.requireNonNull(row.getString("kind")),
                        new Actor(row.getString("uploaded_by")),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()),
                seal.remarks(id, row.getBytes("remarks")));
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var id = new EnrolmentId(row.getObject("enrolment", UUID.class));
        return new Row(
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                Stage.valueOf(row.getString("stage")),
                seal.content(id, row.getBytes("content")),
                Optional.ofNullable(row.getObject("resident", UUID.class)).map(ResidentId::new),
                Optional.ofNullable(row.getObject("change_id", UUID.class)).map(ChangeId::new));
    }

    private static @Nullable Object value(Optional<UUID> id) {
        return id.orElse(null);
    }
}
