package org.warmline.assistant.privacy;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who did what, and when. Append only, without a switch. Each entry's hash is keyed and covers the
 * one before, so that whoever can write the database but has no key file cannot change, remove or
 * slip in an entry unseen. (Cutting off the newest entries together with the head shows only
 * against a copy of the head kept elsewhere.)
 *
 * <p>Within a transaction the entries are kept until just before its commit: they stand or fall
 * with what they tell of, and the head, which everybody needs, is always locked last and briefly.
 */
public final class AuditTrail {

    private static final int PAGE = 1000;
    private static final int LONGEST_DETAIL = 300;

    private final AuditStore store;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;
    private final PrfSet prf;
    private final Clock clock;

    AuditTrail(AuditStore store, PlatformTransactionManager manager, Keys keys, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(manager);
        this.ownTransaction = new TransactionTemplate(manager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.prf = keys.audit();
        this.clock = clock;
    }

    /**
     * The trail of a database that this process does not serve, to be read.
     *
     * @throws KeyFileException if the key file is missing, unreadable or another one's
     */
    public static AuditTrail over(DataSource database, Path keyFile) {
        var jdbc = JdbcClient.create(database);
        var keys = new KeyGuard(jdbc).existing(new KeyFile(keyFile));
        return new AuditTrail(
                new AuditStore(jdbc),
                new JdbcTransactionManager(database),
                keys,
                Clock.systemUTC());
    }

    /**
     * @param action such as {@code resident.open}, at most 60 characters
     * @param detail without personal data; a run of five or more digits is blotted out, and what
     *     exceeds 300 characters is cut off
     */
    public void record(Actor actor, String action, UUID subject, String detail) {
        append(entry(actor, action, Optional.of(subject), detail));
    }

    /** As above, for something that was done to nobody in particular, such as a sign-in. */
    public void record(Actor actor, String action, String detail) {
        append(entry(actor, action, Optional.empty(), detail));
    }

    /** Committed on return, whatever becomes of the caller's transaction. */
    void recordAtOnce(Actor actor, String action, UUID subject, String detail) {
        var entry = entry(actor, action, Optional.of(subject), detail);
        ownTransaction.executeWithoutResult(_ -> write(List.of(entry)));
    }

    /**
     * As above, unless something is against it. Nobody else writes between the look and the entry.
     *
     * @return what is against it; empty if the entry is written
     */
    <T> Optional<T> recordUnless(Supplier<Optional<T>> obstacle, AuditEntry entry) {
        return ownTransaction.execute(_ -> {
            store.lockedHead();
            var found = obstacle.get();
            if (found.isEmpty()) {
                write(List.of(entry));
            }
            return found;
        });
    }

    /** Who saw or touched this, oldest first. */
    public List<AuditEntry> about(UUID subject) {
        return store.about(subject).stream().map(AuditStore.Row::entry).toList();
    }

    /** To be noted down outside the service. */
    public AuditHead head() {
        return store.head();
    }

    /**
     * Newest first.
     *
     * @param before only entries with a smaller number
     */
    public List<AuditLine> find(AuditFilter filter, long before, int count) {
        return store.before(before, filter, count).stream()
                .map(row -> new AuditLine(row.seq(), row.entry()))
                .toList();
    }

    /** Reads the whole trail. */
    public AuditVerdict verify() {
        return verify(Optional.empty());
    }

    /**
     * Reads the whole trail.
     *
     * @param kept an end of it that was noted down earlier, and must still be in it
     */
    public AuditVerdict verify(Optional<AuditHead> kept) {
        var previous = new AuditHead(0, "");
        while (true) {
            var page = store.after(previous.seq(), PAGE);
            for (var row : page) {
                var expected = hash(row.entry(), previous.hash(), previous.seq() + 1);
                if (row.seq() != previous.seq() + 1
                        || !row.hash().equals(expected)
                        || differs(row, kept)) {
                    return new AuditVerdict(previous.seq(), OptionalLong.of(previous.seq() + 1));
                }
                previous = new AuditHead(row.seq(), row.hash());
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        var isCutOff = kept.isPresent() && kept.get().seq() > previous.seq();
        return previous.equals(end(previous)) && !isCutOff
                ? new AuditVerdict(previous.seq(), OptionalLong.empty())
                : new AuditVerdict(previous.seq(), OptionalLong.of(previous.seq() + 1));
    }

    private static boolean differs(AuditStore.Row row, Optional<AuditHead> kept) {
        return kept.filter(head -> head.seq() == row.seq())
                .filter(head -> !head.hash().equals(row.hash()))
                .isPresent();
    }

    /** The head, unless others have written on since the last entry was read. */
    private AuditHead end(AuditHead lastRead) {
        var head = store.head();
        return head.seq() > lastRead.seq() && !store.after(lastRead.seq(), 1).isEmpty()
                ? lastRead
                : head;
    }

    AuditEntry entry(Actor actor, String action, Optional<UUID> subject, String detail) {
        var blotted = detail.replaceAll("\\d{5,}", "…");
        return new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                action,
                subject,
                blotted.substring(0, Math.min(LONGEST_DETAIL, blotted.length())));
    }

    private void append(AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            transaction.executeWithoutResult(_ -> write(List.of(entry)));
            return;
        }
        var pending = pending();
        pending.entries.add(entry);
    }

    private Pending pending() {
        var registered =
                TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Pending.class::isInstance)
                        .map(Pending.class::cast)
                        .filter(pending -> pending.trail() == this)
                        .findFirst();
        if (registered.isPresent()) {
            return registered.get();
        }
        var fresh = new Pending();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private void write(List<AuditEntry> entries) {
        var head = store.lockedHead();
        for (var entry : entries) {
            var seq = head.seq() + 1;
            var hash = hash(entry, head.hash(), seq);
            store.append(new AuditStore.Row(seq, entry, hash));
            head = new AuditHead(seq, hash);
        }
    }

    private String hash(AuditEntry entry, String previousHash, long seq) {
        try {
            return HexFormat.of()
                    .formatHex(prf.computePrimary(entry.chainedTo(previousHash, seq), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash an audit entry", e);
        }
    }

    private final class Pending implements TransactionSynchronization {

        private final List<AuditEntry> entries = new ArrayList<>();

        AuditTrail trail() {
            return AuditTrail.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(entries);
        }
    }
}
