package org.warmline.assistant.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.LookupHash;

/**
 * How often somebody may try. A try is counted before it is made, so that tries side by side, on
 * however many nodes, are not more than tries one after the other. After some that failed each
 * further one has to wait twice as long: at first only for that name from that address, so that
 * nobody elsewhere who knows the names keeps a whole office out. Names and addresses are kept as
 * keyed hashes: what is typed into the field of the name may be a password.
 */
final class LockOut {

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(60);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** Of whom tries are counted, and how many are free. Behind one address may sit an office. */
    private enum Kind {
        NAME_HERE(5),
        NAME(30),
        ADDRESS(30);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    /**
     * @param name the hash of the name that is tried; empty if it is any
     */
    private record Count(Kind kind, String hash, String name) {}

    private record Row(int failures, Instant lastAt, Instant blockedUntil) {}

    private final JdbcClient jdbc;
    private final LookupHash hash;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LockOut(JdbcClient jdbc, LookupHash hash, PlatformTransactionManager manager, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return how long to wait before the next one may be made; empty if this one may be made
     */
    Optional<Duration> count(String name, String address) {
        return Optional.ofNullable(
                transaction.execute(_ -> {
                    var now = clock.instant();
                    var counts = counts(name, address);
                    var rows = counts.stream().map(count -> locked(count, now)).toList();
                    var wait =
                            rows.stream()
                                    .map(Row::blockedUntil)
                                    .filter(until -> until.isAfter(now))
                                    .map(until -> Duration.between(now, until))
                                    .max(Duration::compareTo);
                    if (wait.isPresent()) {
                        return wait.get();
                    }
                    for (int i = 0; i < rows.size(); i++) {
                        write(counts.get(i), counted(rows.get(i), counts.get(i).kind(), now));
                    }
                    return null;
                }));
    }

    /** The try that was counted last did not fail. */
    void takeBack(String name, String address) {
        transaction.executeWithoutResult(_ ->
                counts(name, address)
                        .forEach(count -> {
                            var row = locked(count, clock.instant());
                            var before = Math.max(0, row.failures() - 1);
                            write(count, new Row(before, row.lastAt(), Instant.EPOCH));
                        }));
    }

    /** Somebody has signed in under that name, or the administrator has unlocked it. */
    void forget(String name) {
        jdbc.sql("delete from sign_in_try where name = :name")
                .param("name", hashed("name", name))
                .update();
    }

    /**
     * Those before that moment.
     *
     * @return how many
     */
    int forget(Instant before) {
        return jdbc.sql("delete from sign_in_try where last_at < :before and blocked_until < :now")
                .param("before", before.atOffset(UTC))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    /** Until when somebody may not try that name, from one address or from any. */
    Optional<Instant> blockedUntil(String name) {
        return jdbc
                .sql("select blocked_until from sign_in_try where name = :name")
                .param("name", hashed("name", name))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list()
                .stream()
                .filter(until -> until.isAfter(clock.instant()))
                .max(Instant::compareTo);
    }

    private static Row counted(Row row, Kind kind, Instant now) {
        var failures = row.failures() + 1;
        var beyond = failures - kind.free;
        if (beyond < 0) {
            return new Row(failures, now, Instant.EPOCH);
        }
        var delay =
                beyond > 10
                        ? LONGEST_DELAY
                        : Stream.of(FIRST_DELAY.multipliedBy(1L << beyond), LONGEST_DELAY)
                                .min(Duration::compareTo)
                                .orElseThrow();
        return new Row(failures, now, now.plus(delay));
    }

    /** Held until the transaction ends. */
    private Row locked(Count count, Instant now) {
        jdbc.sql(
                        """
                        insert into sign_in_try (kind, hash, name, failures, last_at, blocked_until)
                        values (:kind, :hash, :name, 0, :now, :never)
                        on conflict do nothing
                        """)
                .param("kind", count.kind().name())
                .param("hash", count.hash())
                .param("name", count.name())
                .param("now", now.atOffset(UTC))
                .param("never", Instant.EPOCH.atOffset(UTC))
                .update();
        var row = find(count, " for update").orElseThrow();
        return now.isAfter(row.lastAt().plus(FORGOTTEN_AFTER))
                ? new Row(0, now, Instant.EPOCH)
                : row;
    }

    private Optional<Row> find(Count count, String lock) {
        return jdbc.sql("select * from sign_in_try where kind = :kind and hash = :hash" + lock)
                .param("kind", count.kind().name())
                .param("hash", count.hash())
                .query((row, _) ->
                        new Row(
                                row.getInt("failures"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                                row.getObject("blocked_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void write(Count count, Row row) {
        jdbc.sql(
                        """
                        update sign_in_try set failures = :failures, last_at = :last,
                            blocked_until = :until
                        where kind = :kind and hash = :hash
                        """)
                .param("failures", row.failures())
                .param("last", row.lastAt().atOffset(UTC))
                .param("until", row.blockedUntil().atOffset(UTC))
                .param("kind", count.kind().name())
                .param("hash", count.hash())
                .update();
    }

    /** Always in this order, in which they are held. */
    private List<Count> counts(String name, String address) {
        var ofName = hashed("name", name);
        return List.of(
                new Count(Kind.NAME_HERE, hashed("name here", address + " " + name), ofName),
                new Count(Kind.NAME, ofName, ofName),
                new Count(Kind.ADDRESS, hashed("address", address), ""));
    }

    private String hashed(String what, String text) {
        return hash.of("sign-in." + what, text);
    }
}
