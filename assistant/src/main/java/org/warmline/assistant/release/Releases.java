package org.warmline.assistant.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.account.Handovers;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/**
 * Bulk data leaves in four steps: one person asks, with a reason; another agrees; the first takes
 * it, once, within the hour; and each step is in the audit trail.
 */
public final class Releases {

    /** How long a request waits for a second person. */
    private static final Duration WAITS = Duration.ofHours(24);

    /** How long an approval holds. */
    private static final Duration HOLDS = Duration.ofHours(1);

    /** How long everybody who may ask sees what has left. */
    private static final Duration SHOWN = Duration.ofDays(30);

    private final ReleaseStore store;
    private final Handovers handovers;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Releases(
            ReleaseStore store,
            Handovers handovers,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * @param grid the one whose data are asked for; the asker must be allowed to see it
     * @throws IllegalArgumentException if no reason is given
     */
    public ReleaseId ask(Actor by, Release.Kind kind, String grid, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a release needs a reason");
        }
        var release =
                new Release(
                        ReleaseId.random(),
                        kind,
                        grid,
                        reason.strip(),
                        new Release.Asked(by, clock.instant()),
                        Release.State.PENDING,
                        Optional.empty());
        transaction.executeWithoutResult(_ -> {
            store.insert(release);
            record(by, "release.ask", release);
        });
        return release.id();
    }

    /**
     * @return false if the second person is the one who asked or may not agree yet, or it is not
     *     pending any more
     */
    public boolean approve(ReleaseId id, Actor second) {
        return mayAgree(second) && decide(id, second, Release.State.APPROVED, "release.approve");
    }

    /**
     * False while the account is fresh from an administrator's hands: who keeps the accounts would
     * be both persons.
     */
    public boolean mayAgree(Actor second) {
        return handovers.isSettled(second);
    }

    /**
     * @return false if the second person is the one who asked, or it is not pending any more
     */
    public boolean deny(ReleaseId id, Actor second) {
        return decide(id, second, Release.State.DENIED, "release.deny");
    }

    /**
     * The moment at which the data leave. The audit entry is committed before this returns.
     *
     * @return empty if it is not approved, was taken before, is another's, or the hour is over
     */
    public Optional<Release> take(ReleaseId id, Actor by) {
        return transaction.execute(_ -> {
            var now = clock.instant();
            if (!store.take(id, by, now, now.minus(HOLDS))) {
                return Optional.empty();
            }
            var release = store.find(id);
            release.ifPresent(taken -> record(by, "release.take", taken));
            return release;
        });
    }

    public Optional<Release> find(ReleaseId id) {
        return store.find(id);
    }

    /** Those that wait for a second person, oldest first. */
    public List<Release> pending() {
        return store.pendingSince(clock.instant().minus(WAITS));
    }

    /** What somebody has asked for since yesterday, newest first. */
    public List<Release> askedBy(Actor actor) {
        var now = clock.instant();
        return store.askedBy(actor, now.minus(WAITS.plus(HOLDS))).stream()
                .map(release -> asOf(now, release))
                .toList();
    }

    /** What has left the house within thirty days, the newest first. */
    public List<Release> taken() {
        return store.takenSince(clock.instant().minus(SHOWN));
    }

    private boolean decide(ReleaseId id, Actor second, Release.State state, String action) {
        var decided =
                transaction.execute(_ -> {
                    var now = clock.instant();
                    boolean first = store.decide(id, state, second, now, now.minus(WAITS));
                    if (first) {
                        store.find(id).ifPresent(release -> record(second, action, release));
                    }
                    return first;
                });
        return Boolean.TRUE.equals(decided);
    }

    /** The reason stays out of the trail: it is written by hand and may name somebody. */
    private void record(Actor actor, String action, Release release) {
        audit.record(
                actor, action, release.id().value(), release.kind().code() + " " + release.grid());
    }

    private static Release asOf(Instant now, Release release) {
        boolean isOver =
                switch (release.state()) {
                    case PENDING -> now.isAfter(release.asked().at().plus(WAITS));
                    case APPROVED ->
                            release.decision()
                                    .filter(decision -> now.isAfter(decision.at().plus(HOLDS)))
                                    .isPresent();
                    case DENIED, TAKEN, EXPIRED -> false;
                };
        return isOver ? release.expired() : release;
    }
}
