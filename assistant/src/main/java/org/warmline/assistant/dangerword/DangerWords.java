package org.warmline.assistant.dangerword;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.dangerword.DangerWord.Act;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.understanding.OfficePhrase;
import org.warmline.assistant.understanding.OfficeWords;

/**
 * An office's own words for danger: one person proposes, another signs; each step is in the audit
 * trail. What is in force is read again every two seconds, so that a word that was signed at one
 * node counts at the next reply on all.
 */
public final class DangerWords implements OfficeWords {

    private static final long LOOK_MILLIS = 2_000;

    private final DangerWordStore store;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile List<OfficePhrase> inForce = List.of();

    DangerWords(
            DangerWordStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Override
    public List<OfficePhrase> inForce() {
        return inForce;
    }

    /** All that were ever proposed, the newest first. */
    public List<DangerWord> all() {
        return store.all();
    }

    /**
     * @throws IllegalArgumentException if no source is given
     */
    public DangerWordId propose(OfficePhrase phrase, LocalDate from, String source, Actor by) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("words for danger need a source");
        }
        var nothingYet =
                new DangerWord.Life(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var word =
                new DangerWord(
                        DangerWordId.random(), phrase, from, source.strip(), now(by), nothingYet);
        transaction.executeWithoutResult(_ -> {
            store.insert(word);
            audit.record(by, "dangerWord.propose", word.id().value(), phrase.code());
        });
        return word.id();
    }

    /**
     * @return false for the one who proposed it, and where it was decided before
     */
    public boolean sign(DangerWordId id, Actor second) {
        return step(id, second, "dangerWord.sign", () -> store.sign(id, now(second)));
    }

    public boolean deny(DangerWordId id, Actor by) {
        return step(id, by, "dangerWord.deny", () -> store.deny(id, now(by)));
    }

    /** It counts until another agrees. */
    public boolean askRemoval(DangerWordId id, Actor by) {
        return step(id, by, "dangerWord.askRemoval", () -> store.askRemoval(id, now(by)));
    }

    /**
     * @return false for the one who asked, and where nobody asks any more
     */
    public boolean remove(DangerWordId id, Actor second) {
        return step(id, second, "dangerWord.remove", () -> store.remove(id, now(second)));
    }

    public boolean keep(DangerWordId id, Actor by) {
        return step(id, by, "dangerWord.keep", () -> store.keep(id));
    }

    /**
     * While the database is away, what was in force stays so. One look at a time: what was read
     * earlier never takes the place of what was read later.
     */
    @Scheduled(fixedDelay = LOOK_MILLIS)
    synchronized void look() {
        try {
            read();
        } catch (DataAccessException _) {
            // said elsewhere: the pages and the health check tell of the database
        }
    }

    private void read() {
        var all = store.all();
        var today = LocalDate.now(clock);
        var now =
                all.stream()
                        .filter(word -> word.isInForce(today))
                        .map(DangerWord::phrase)
                        .distinct()
                        .toList();
        if (!now.equals(inForce)) {
            inForce = now;
        }
    }

    private boolean step(DangerWordId id, Actor by, String action, BooleanSupplier change) {
        var done =
                transaction.execute(_ -> {
                    boolean first = change.getAsBoolean();
                    if (first) {
                        audit.record(by, action, id.value(), "");
                    }
                    return first;
                });
        look();
        return Boolean.TRUE.equals(done);
    }

    private Act now(Actor by) {
        return new Act(by, clock.instant());
    }
}
