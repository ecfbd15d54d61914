package org.warmline.assistant.privacy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of the trail are looked for; what is empty does not matter.
 *
 * @param action the whole action or its beginning, such as {@code flag} for {@code flag.open}
 * @param from the earliest moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<String> action,
        Optional<UUID> subject,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final AuditFilter ALL =
            new AuditFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
