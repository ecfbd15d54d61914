package org.warmline.assistant.flag;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;

/** Flags in the database, their words sealed. No statement here removes one. */
final class FlagStore {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final FlagRow rows;

    FlagStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.rows = new FlagRow(cipher);
    }

    /** False if the follow-up has a flag for that reason already. */
    boolean insert(FlagId id, NewFlag flag, Instant now, Instant due) {
        var quote = flag.quote();
        return jdbc.sql(
                                """
                                insert into flag (id, follow_up, attempt, resident, severity,
                                    reason, rule, sentence, evidence_from, evidence_to,
                                    from_millis, to_millis, during_call, state, raised_at, due_at)
                                values (:id, :followUp, :attempt, :resident, :severity,
                                    :reason, :rule, :sentence, :from, :to,
                                    :fromMillis, :toMillis, :duringCall, 'OPEN', :now, :due)
                                on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("followUp", flag.occasion().followUp())
                        .param("attempt", flag.occasion().attempt().orElse(null))
                        .param("resident", flag.resident().value())
                        .param("severity", flag.severity().name())
                        .param("reason", flag.rule().reason())
                        .param("rule", flag.rule().id())
                        .param("sentence", seal(id, quote))
                        .param("from", quote.from())
                        .param("to", quote.to())
                        .param("fromMillis", quote.heardFrom().toMillis())
                        .param("toMillis", quote.heardTo().toMillis())
                        .param("duringCall", flag.duringCall())
                        .param("now", now.atOffset(UTC))
                        .param("due", due.atOffset(UTC))
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

    /** Open again, with what was said now. */
    void reopen(FlagId id, NewFlag flag, Instant now, Instant due) {
        var quote = flag.quote();
        jdbc.sql(
                        """
                        update flag set attempt = :attempt, severity = :severity, rule = :rule,
                            sentence = :sentence, evidence_from = :from, evidence_to = :to,
                            from_millis = :fromMillis, to_millis = :toMillis,
                            during_call = :duringCall, state = 'OPEN', raised_at = :now,
                            due_at = :due, resolved_by = null, resolved_at = null,
                            resolution = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("attempt", flag.occasion().attempt().orElse(null))
                .param("severity", flag.severity().name())
                .param("rule", flag.rule().id())
                .param("sentence", seal(id, quote))
                .param("from", quote.from())
                .param("to", quote.to())
                .param("fromMillis", quote.heardFrom().toMillis())
                .param("toMillis", quote.heardTo().toMillis())
                .param("duringCall", flag.duringCall())
                .param("now", now.atOffset(UTC))
                .param("due", due.atOffset(UTC))
                .update();
    }

    boolean take(FlagId id, Actor worker, Instant now) {
        return jdbc.sql(
                                """
                                update flag set state = 'TAKEN', taken_by = :worker, taken_at = :now
                                where id = :id and state = 'OPEN'
                                """)
                        .param("id", id.value())
                        .param("worker", worker.name())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean resolve(FlagId id, Actor worker, Resolution resolution, String note, Instant now) {
        return jdbc.sql(
                                """
                                update flag set state = 'RESOLVED', resolved_by = :worker,
                                    resolved_at = :now, resolution = :resolution, note = :note
                                where id = :id and state <> 'RESOLVED'
                                """)
                        .param("id", id.value())
                        .param("worker", worker.name())
                        .param("now", now.atOffset(UTC))
                        .param("resolution", resolution.name())
                        .param("note", cipher.seal(FlagRow.field(id, "note"), note))
                        .update()
                == 1;
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
