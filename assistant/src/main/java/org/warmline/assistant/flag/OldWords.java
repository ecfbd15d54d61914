package org.warmline.assistant.flag;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.retention.Perishable;

/** The sentences and notes of resolved flags past their time. What was done, and by whom, stays. */
final class OldWords implements Perishable {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldWords(JdbcClient jdbc, FieldCipher cipher, PlatformTransactionManager manager, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.TRANSCRIPTS;
    }

    @Override
    public String name() {
        return "flag-words";
    }

    @Override
    public int forget(Instant before) {
        var old = past(before);
        old.forEach(id -> transaction.executeWithoutResult(_ -> erase(id)));
        return old.size();
    }

    private List<FlagId> past(Instant before) {
        return jdbc.sql(
                        "select id from flag where state = 'RESOLVED' and raised_at < :before"
                                + " and forgotten_at is null")
                .param("before", before.atOffset(UTC))
                .query((row, _) -> new FlagId(row.getObject("id", UUID.class)))
                .list();
    }

    private void erase(FlagId id) {
        jdbc.sql(
                        """
                        update flag set sentence = :nothing, evidence_from = 0, evidence_to = 0,
                            note = null, forgotten_at = :now
                        where id = :id and state = 'RESOLVED'
                        """)
                .param("nothing", cipher.seal(FlagRow.field(id, "sentence"), ""))
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id.value())
                .update();
        jdbc.sql("update flag_step set note = null where flag = :id")
                .param("id", id.value())
                .update();
    }
}
