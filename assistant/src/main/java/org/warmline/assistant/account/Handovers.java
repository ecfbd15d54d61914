package org.warmline.assistant.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

/**
 * When an account was last in an administrator's hands, who had made it, given it its role, a
 * password or a new second factor. For a while after that it proves no person of its own, or one
 * who keeps the accounts could be both persons of everything that needs two. By then a colleague
 * who was not asked has seen it, on the page or on the trail.
 */
public final class Handovers {

    private static final String ROLE = "account.role";
    private static final Set<String> BY_OTHERS =
            Set.of(
                    "account.add",
                    "account.password",
                    "account.secondFactorReset",
                    "account.wayBack");

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Duration settles;
    private final Clock clock;

    Handovers(Accounts accounts, AuditTrail audit, Duration settles, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.settles = settles;
        this.clock = clock;
    }

    /** False for a while after somebody else has had that account in hand. */
    public boolean isSettled(Actor person) {
        return accounts.find(person.name()).map(this::isSettled).orElse(true);
    }

    private boolean isSettled(Account account) {
        var since = clock.instant().minus(settles);
        return audit.about(account.id().value()).stream()
                .filter(entry -> entry.at().isAfter(since))
                .noneMatch(entry -> isHandedOver(entry, account));
    }

    /** Who keeps the accounts may give a role to oneself. */
    private static boolean isHandedOver(AuditEntry entry, Account account) {
        return entry.action().equals(ROLE)
                || (BY_OTHERS.contains(entry.action()) && !entry.actor().equals(account.actor()));
    }
}
