package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/**
 * Audits that somebody looks at something. A live page reads again at each word, and a player asks
 * for a recording piece by piece: within ten minutes that is one looking.
 */
final class Openings {

    private static final Duration ONE_LOOKING = Duration.ofMinutes(10);
    private static final int MANY = 1000;

    private record Looking(Actor actor, String action, UUID subject) {}

    private final ConcurrentHashMap<Looking, Instant> audited = new ConcurrentHashMap<>();
    private final AuditTrail audit;
    private final Clock clock;

    Openings(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The entry is committed on return, if the caller has no transaction. */
    void look(Actor actor, String action, UUID subject) {
        var now = clock.instant();
        var looking = new Looking(actor, action, subject);
        var before = audited.get(looking);
        if (before != null && now.isBefore(before.plus(ONE_LOOKING)) && !now.isBefore(before)) {
            return;
        }
        audit.record(actor, action, subject, "");
        if (audited.size() > MANY) {
            audited.values().removeIf(then -> now.isAfter(then.plus(ONE_LOOKING)));
        }
        audited.put(looking, now);
    }
}
