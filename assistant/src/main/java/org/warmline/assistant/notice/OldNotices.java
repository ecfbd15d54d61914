package org.warmline.assistant.notice;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.retention.Perishable;

/** Notices past their time. One that still goes out, or whose failure nobody saw, is kept. */
final class OldNotices implements Perishable {

    private static final String SETTLED =
            " (state in ('SENT', 'OTHER_WAY', 'NO_WAY') or state = 'FAILED' and seen_by is not null)"
                    + " and made_at < :before";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OldNotices(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public Kind kind() {
        return Kind.NOTICES;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public int forget(Instant before) {
        return transaction.execute(_ -> {
            delete(
                    "delete from notice where message in"
                            + " (select id from notice_message where"
                            + SETTLED
                            + ")",
                    before);
            return delete("delete from notice_message where" + SETTLED, before);
        });
    }

    private int delete(String statement, Instant before) {
        return jdbc.sql(statement).param("before", before.atOffset(UTC)).update();
    }
}
