package org.warmline.assistant.followup;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.retention.Perishable;

/** The words of follow-ups past their time, and what was made of them. The counts stay. */
final class OldTranscripts implements Perishable {

    private static final String NOT_HELD =
            """
             and not exists (select 1 from flag f
                where f.follow_up = x.follow_up and f.state <> 'RESOLVED')
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OldTranscripts(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "transcript";
    }

    /** One follow-up after the other, each as a whole. */
    @Override
    public int forget(Instant before) {
        var old = past(before);
        for (var followUp : old) {
            transaction.executeWithoutResult(_ -> forget(followUp, before));
        }
        return old.size();
    }

    private List<UUID> past(Instant before) {
        return jdbc.sql(
                        "select x.follow_up from utterance x where x.said_at < :before"
                                + NOT_HELD
                                + " union select x.follow_up from attempt x"
                                + " where x.begun_at < :before and (x.report is not null"
                                + " or x.questions is not null or x.answers is not null"
                                + " or x.so_far is not null)"
                                + NOT_HELD)
                .param("before", before.atOffset(UTC))
                .query((row, _) -> row.getObject("follow_up", UUID.class))
                .list();
    }

    private void forget(UUID followUp, Instant before) {
        for (var statement :
                List.of(
                        "delete from utterance where follow_up = :id and said_at < :before",
                        "update attempt set report = null, questions = null, answers = null,"
                                + " so_far = null where follow_up = :id and begun_at < :before")) {
            jdbc.sql(statement)
                    .param("id", followUp)
                    .param("before", before.atOffset(UTC))
                    .update();
        }
    }
}
