package org.warmline.assistant.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody looks at what is personal: the audit trail is told before it is shown. Nobody goes
 * through a whole list one by one, which would be a bulk view without a second person: more than
 * {@link OpeningLimits} in an hour or a day are held up, however many sessions and nodes they are
 * asked of, because they are counted on the trail itself.
 */
public final class Openings {

    private static final Duration ONE_LOOKING = Duration.ofMinutes(10);
    private static final int MANY = 1000;

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
        var held =
                audit.recordUnless(
                        () -> limits.heldUntil(opened(actor, action), subject, clock.instant()),
                        actor,
                        action,
                        subject,
                        reason);
        if (held.isPresent()) {
            audit.recordAtOnce(actor, "opening.held", subject, action);
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
