package org.warmline.assistant.script;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * An imported version of a script.
 *
 * @param name name and version, such as {@code after-vaccination|2}
 * @param signed by the second person; empty as long as nobody has
 * @param withdrawn by whoever took it back; running follow-ups end on it all the same
 */
public record ScriptVersion(
        ScriptId id,
        String name,
        String title,
        Step imported,
        Optional<Signature> signed,
        Optional<Step> withdrawn) {

    /** Who did something, and when. */
    public record Step(Actor by, Instant at) {}

    /**
     * @param from when new follow-ups begin to run on it
     */
    public record Signature(Actor by, Instant at, Instant from) {}
}
