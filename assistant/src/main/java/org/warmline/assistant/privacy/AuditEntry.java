package org.warmline.assistant.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the audit trail.
 *
 * @param at to the microsecond
 * @param action such as {@code resident.open}
 * @param subject the id of what it was done to
 * @param detail without personal data
 */
public record AuditEntry(
        Instant at, Actor actor, String action, Optional<UUID> subject, String detail) {

    /** With the length of each part in front, so that no two entries read alike. */
    byte[] chainedTo(String previousHash, long seq) {
        return Stream.of(
                        previousHash,
                        Long.toString(seq),
                        at.toString(),
                        actor.name(),
                        action,
                        subject.map(UUID::toString).orElse(""),
                        detail)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("|"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
