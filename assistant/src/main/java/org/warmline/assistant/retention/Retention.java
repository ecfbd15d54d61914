package org.warmline.assistant.retention;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** Lets every room forget what is older than it may be. How much that was is on the trail. */
public final class Retention {

    private final List<Perishable> perishables;
    private final RetentionSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Retention(
            List<Perishable> perishables,
            RetentionSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.perishables = List.copyOf(perishables);
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** May run twice, or be cut off and run again. */
    public void run() {
        var now = clock.instant();
        for (var perishable : perishables) {
            var count = perishable.forget(now.minus(settings.of(perishable.kind())));
            if (count > 0) {
                audit.record(
                        Actor.MACHINE,
                        "retention.forget",
                        String.format(Locale.ROOT, "%s %,d", perishable.name(), count));
            }
        }
    }
}
