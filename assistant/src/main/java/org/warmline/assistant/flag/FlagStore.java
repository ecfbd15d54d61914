package org.warmline.assistant.flag;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;

/** Flags in the database, their words sealed. No statement here removes one. */
final class FlagStore {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final FlagRow rows;

    FlagStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = new FlagRow(cipher);
    }

    /** False if the follow-up has a flag for that reason already. */
    boolean insert(FlagId id, NewFlag flag, Instant now, Situation situation) {
        var quote = flag.quote();
        return jdbc.sql(
                                """
                                insert into flag (id, follow_up, attempt, resident, severity,
                                    reason, rule, rule_version, sentence, evidence_from, evidence_to,
                                    from_millis, to_millis, certainty, during_call, state, raised_at, due_at,
                                    owner, rung, next_step_at)
                                values (:id, :followUp, :attempt, :resident, :severity,
                                    :reason, :rule, :version, :sentence, :from, :to,
                                    :fromMillis, :toMillis, :certainty, :duringCall, 'OPEN', :now, :due,
                                    :owner, :rung, :due)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("followUp", flag.occasion().followUp())
                        .param("attempt", flag.occasion().attempt().orElse(null))
                        .param("resident", flag.resident().value())
                        .param("severity", flag.severity().name())
                        .param("reason", flag.rule().reason())
                        .param("rule", flag.rule().id())
                        .param("version", flag.rule().version().orElse(null))
                        .param("sentence", seal(id, quote))
                        .param("from", quote.from())
                        .param("to", quote.to())
                        .param("fromMillis", quote.heardFrom().toMillis())
                        .param("toMillis", quote.heardTo().toMillis())
                        .param("certainty", quote.certainty().orElse(null))
                        .param("duringCall", flag.duringCall())
                        .param("now", now.atOffset(UTC))
                        .param("due", situation.times().dueAt().atOffset(UTC))
                        .param("owner", situation.owner().person().name())
                        .param("rung", situation.owner().rung().name())
                        .update()
                == 1;
    }

    OpenedFlag locked(UUID followUp, String reason) {
        return jdbc.sql(
                        "select * from flag where follow_up = :followUp and reason = :reason"
                                + " for update")
                .param("followUp", followUp)
                .param("reason", reason)
                .query(rows::opened)
                .single();
    }

    /** Holds the flag until the transaction ends. */
    Optional<Situation> locked(FlagId id) {
        return jdbc.sql("select * from flag where id = :id for update")
                .param("id", id.value())
                .query(FlagRow::situation)
                .optional();
    }

    void put(FlagId id, Situation situation) {
        var taken = situation.taken();
        jdbc.sql(
                        """
                        update flag set state = :state, owner = :owner, rung = :rung,
                            due_at = :due, next_step_at = :next, reminders = :reminders,
                            taken_by = :takenBy, taken_at = :takenAt, resolved_by = null,
                            resolved_at = null, resolution = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", situation.state().name())
                .param("owner", situation.owner().person().name())
                .param("rung", situation.owner().rung().name())
                .param("due", situation.times().dueAt().atOffset(UTC))
                .param("next", situation.times().nextStepAt().atOffset(UTC))
                .param("reminders", situation.times().reminders())
                .param("takenBy", taken.map(it -> it.by().name()).orElse(null))
                .param("takenAt", taken.map(it -> it.at().atOffset(UTC)).orElse(null))
                .update();
    }

    /** Those whose clock has run out, the longest overdue first. */
    List<FlagId> runOut(Instant now) {
        return jdbc.sql(
                        "select id from flag where state <> 'RESOLVED' and next_step_at <= :now"
                                + " order by next_step_at, id")
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new FlagId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What was said now stands in it. */
    void renew(FlagId id, NewFlag flag, Instant now) {
        var quote = flag.quote();
        jdbc.sql(
                        """
                        update flag set attempt = :attempt, severity = :severity, rule = :rule,
                            rule_version = :version, sentence = :sentence, evidence_from = :from, evidence_to = :to,
                            from_millis = :fromMillis, to_millis = :toMillis,
                            certainty = :certainty,
                            during_call = :duringCall, raised_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("attempt", flag.occasion().attempt().orElse(null))
                .param("severity", flag.severity().name())
                .param("rule", flag.rule().id())
                .param("version", flag.rule().version().orElse(null))
                .param("sentence", seal(id, quote))
                .param("from", quote.from())
                .param("to", quote.to())
                .param("fromMillis", quote.heardFrom().toMillis())
                .param("toMillis", quote.heardTo().toMillis())
                .param("certainty", quote.certainty().orElse(null))
                .param("duringCall", flag.duringCall())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void resolve(FlagId id, Actor worker, Resolution resolution, String note, Instant now) {
        jdbc.sql(
                        """
                        update flag set state = 'RESOLVED', resolved_by = :worker,
                            resolved_at = :now, resolution = :resolution, note = :note
                        where id = :id
                        """)
                .param("id", id.value())
                .param("worker", worker.name())
                .param("now", now.atOffset(UTC))
                .param("resolution", resolution.name())
                .param("note", cipher.seal(FlagRow.field(id, "note"), note))
                .update();
    }

    /** A worker's words that come after the resolving. */
    void note(FlagId id, String note) {
        jdbc.sql("update flag set note = :note where id = :id")
                .param("id", id.value())
                .param("note", cipher.seal(FlagRow.field(id, "note"), note))
                .update();
    }

    Optional<OpenedFlag> find(FlagId id) {
        return jdbc.sql("select * from flag where id = :id")
                .param("id", id.value())
                .query(rows::opened)
                .optional();
    }

    List<Flag> unresolved(Grids grids) {
        return jdbc.sql(
                        """
                        select f.* from flag f join resident r on r.id = f.resident
                        where f.state <> 'RESOLVED' and (:all or r.grid in (:grids))
                        """)
                .param("all", grids.all())
                .param("grids", grids.forStatement())
                .query(rows::flag)
                .list();
    }

    List<FlagId> unresolvedOf(Actor owner) {
        return unresolved("owner = ?", owner.name());
    }

    List<FlagId> unresolvedOf(ResidentId resident) {
        return unresolved("resident = ?", resident.value());
    }

    private List<FlagId> unresolved(String whose, Object value) {
        return jdbc.sql(
                        "select id from flag where state <> 'RESOLVED' and "
                                + whose
                                + " order by id")
                .param(value)
                .query((row, _) -> new FlagId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Where the residents live whose unresolved flags that person has. */
    Set<String> gridsOf(Actor owner) {
        return jdbc.sql(
                        """
                        select distinct r.grid from flag f join resident r on r.id = f.resident
                        where f.owner = :owner and f.state <> 'RESOLVED'
                        """)
                .param("owner", owner.name())
                .query((row, _) -> row.getString("grid"))
                .set();
    }

    /** With the moment of the last step. */
    Map<FlagId, Instant> changedSince(Instant since) {
        var changed = new HashMap<FlagId, Instant>();
        jdbc.sql(
                        "select flag, max(done_at) as changed from flag_step"
                                + " where done_at >= :since group by flag")
                .param("since", since.atOffset(UTC))
                .query(row -> {
                    changed.put(
                            new FlagId(row.getObject("flag", UUID.class)),
                            row.getObject("changed", OffsetDateTime.class).toInstant());
                });
        return changed;
    }

    /** A flag that is not there is left out. */
    Map<FlagId, String> gridsOf(Collection<FlagId> flags) {
        var grids = new HashMap<FlagId, String>();
        jdbc.sql(
                        """
                        select f.id, r.grid from flag f join resident r on r.id = f.resident
                        where f.id in (:ids)
                        """)
                .param("ids", flags.stream().map(FlagId::value).toList())
                .query(row -> {
                    grids.put(new FlagId(row.getObject("id", UUID.class)), row.getString("grid"));
                });
        return grids;
    }

    List<Flag> ofFollowUp(UUID followUp) {
        return jdbc.sql("select * from flag where follow_up = :followUp order by raised_at, id")
                .param("followUp", followUp)
                .query(rows::flag)
                .list();
    }

    List<Flag> ofFollowUps(Collection<UUID> followUps) {
        return followUps.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some ->
                        jdbc
                                .sql("select * from flag where follow_up in (:followUps)")
                                .param("followUps", some)
                                .query(rows::flag)
                                .list()
                                .stream())
                .toList();
    }

    Set<ResidentId> raisedSince(Instant since) {
        return Set.copyOf(
                jdbc.sql("select distinct resident from flag where raised_at >= :since")
                        .param("since", since.atOffset(UTC))
                        .query((row, _) -> new ResidentId(row.getObject("resident", UUID.class)))
                        .list());
    }

    private byte[] seal(FlagId id, Quote quote) {
        return cipher.seal(FlagRow.field(id, "sentence"), quote.sentence());
    }
}
