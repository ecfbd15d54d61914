package org.warmline.assistant.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Somebody looks at what is personal: the audit trail is told before it is shown. Nobody goes
 * through a whole list one by one, which would be a bulk view without a second person: more than
 * {@link OpeningLimits} in an hour or a day are held up, however many sessions and nodes they are
 * asked of, because they are counted on the trail itself.
 */
public final class Openings {

    private static final Duration ONE_LOOKING = Duration.ofMinutes(10);
    private static final int MANY = 1000;

    private static final String HELD = "opening.held";

    private record Looking(Actor actor, String action, UUID subject) {}

    private final ConcurrentHashMap<Looking, Instant> audited = new ConcurrentHashMap<>();
    private final AuditTrail audit;
    private final AuditStore store;
    private final OpeningLimits limits;
    private final Clock clock;

    Openings(AuditTrail audit, AuditStore store, OpeningLimits limits, Clock clock) {
        this.audit = audit;
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Committed on return, whatever becomes of the caller's transaction.
     *
     * @param action such as {@code resident.open}; each is counted for itself
     * @param reason without personal data
     * @throws TooManyOpenedException if this would be too many; that is on the trail too
     */
    public void open(Actor actor, String action, UUID subject, String reason) {
        if (actor.isMachine()) {
            openFreely(actor, action, subject, reason);
            return;
        }
        unlessHeld(
                () -> limits.heldUntil(opened(actor, action), subject, clock.instant()),
                audit.entry(actor, action, Optional.of(subject), reason));
    }

    /**
     * Before what somebody has searched for is shown: asked letter by letter, a search tells names
     * that nobody has opened. Committed on return.
     *
     * @param detail without personal data
     * @throws TooManyOpenedException if this would be too many searches in an hour
     */
    public void search(Actor actor, String action, String detail) {
        unlessHeld(
                () -> limits.searchHeldUntil(searched(actor, action), clock.instant()),
                audit.entry(actor, action, Optional.empty(), detail));
    }

    private void unlessHeld(Supplier<Optional<Instant>> until, AuditEntry entry) {
        var held = audit.recordUnless(until, entry);
        if (held.isPresent()) {
            entry.subject()
                    .ifPresentOrElse(
                            subject ->
                                    audit.recordAtOnce(
                                            entry.actor(), HELD, subject, entry.action()),
                            () -> audit.record(entry.actor(), HELD, entry.action()));
            throw new TooManyOpenedException(held.get());
        }
    }

    /** As above, but never held up: somebody may be in danger. It counts all the same. */
    public void openFreely(Actor actor, String action, UUID subject, String reason) {
        audit.recordAtOnce(actor, action, subject, reason);
    }

    /**
     * As {@link #open}, of a live page that reads again at each word: within ten minutes that is
     * one looking.
     *
     * @throws TooManyOpenedException if this would be too many
     */
    public void look(Actor actor, String action, UUID subject) {
        once(new Looking(actor, action, subject), () -> open(actor, action, subject, ""));
    }

    /** As above, but never held up, such as what belongs to something that was opened before. */
    public void lookFreely(Actor actor, String action, UUID subject) {
        once(new Looking(actor, action, subject), () -> openFreely(actor, action, subject, ""));
    }

    private Map<UUID, Instant> opened(Actor actor, String action) {
        return store.doneTo(actor, action, clock.instant().minus(OpeningLimits.DAY));
    }

    private List<Instant> searched(Actor actor, String action) {
        return store.doneAt(actor, action, clock.instant().minus(OpeningLimits.HOUR));
    }

    private void once(Looking looking, Runnable opening) {
        var now = clock.instant();
        var before = audited.get(looking);
        if (before != null && now.isBefore(before.plus(ONE_LOOKING)) && !now.isBefore(before)) {
            return;
        }
        opening.run();
        if (audited.size() > MANY) {
            audited.values().removeIf(then -> now.isAfter(then.plus(ONE_LOOKING)));
        }
        audited.put(looking, now);
    }
}
