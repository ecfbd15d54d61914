package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.LookupHash;

/**
 * How often something may be done in a span of time, on all nodes together. Whose it is stands here
 * as a keyed hash only.
 */
final class Pace {

    private final JdbcClient jdbc;
    private final LookupHash hash;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Pace(JdbcClient jdbc, LookupHash hash, PlatformTransactionManager manager, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * @param kind what is counted, such as {@code message}
     * @param most in one span
     */
    record Allowance(String kind, int most, Duration span) {}

    /** Counts once more, before it is done; false if it is too often now. */
    boolean allows(Allowance allowance, String whose) {
        return Boolean.TRUE.equals(transaction.execute(_ -> count(allowance, whose)));
    }

    private boolean count(Allowance allowance, String whose) {
        var now = clock.instant();
        var name = hash.of("chat.pace." + allowance.kind(), whose);
        jdbc.sql(
                        """
                        insert into chat_pace (kind, hash, since, times) values (:kind, :hash, :now, 0)
                        on conflict do nothing
                        """)
                .param("kind", allowance.kind())
                .param("hash", name)
                .param("now", now.atOffset(UTC))
                .update();
        var row =
                jdbc.sql(
                                "select since, times from chat_pace"
                                        + " where kind = :kind and hash = :hash for update")
                        .param("kind", allowance.kind())
                        .param("hash", name)
                        .query((it, _) ->
                                new Count(
                                        it.getObject("since", OffsetDateTime.class).toInstant(),
                                        it.getInt("times")))
                        .single();
        var fresh = now.isBefore(row.since().plus(allowance.span())) ? row : new Count(now, 0);
        if (fresh.times() >= allowance.most()) {
            return false;
        }
        jdbc.sql(
                        "update chat_pace set since = :since, times = :times"
                                + " where kind = :kind and hash = :hash")
                .param("kind", allowance.kind())
                .param("hash", name)
                .param("since", fresh.since().atOffset(UTC))
                .param("times", fresh.times() + 1)
                .update();
        return true;
    }

    private record Count(Instant since, int times) {}
}
