package org.warmline.assistant.notice;

import java.util.Optional;
import java.util.UUID;

/**
 * What a notice is about.
 *
 * @param flag the only one; empty if there are several, or none
 */
public record Subject(Subject.Matter matter, Optional<UUID> flag) {

    /** A matter of one kind never waits in the same message as one of another. */
    public enum Matter {
        FLAGS,
        /** The cap of the day is reached, and nobody is called any more. */
        SPEND_CAP
    }

    public static final Subject SPEND_CAP = new Subject(Matter.SPEND_CAP, Optional.empty());

    static final Subject FLAGS = new Subject(Matter.FLAGS, Optional.empty());

    public static Subject flag(UUID id) {
        return new Subject(Matter.FLAGS, Optional.of(id));
    }

    /** The page that shows it. */
    public String path() {
        return switch (matter) {
            case FLAGS -> flag.map(id -> "/flags/" + id).orElse("/flags");
            case SPEND_CAP -> "/rounds";
        };
    }
}
