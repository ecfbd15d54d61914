package org.warmline.assistant.notice;

import java.time.Instant;
import java.util.UUID;
import org.warmline.assistant.privacy.Actor;

/**
 * One delivery to one person by one way, of all that had come together for him.
 *
 * @param trouble why the latest try failed, as a code; empty if it did not
 */
public record Message(
        UUID id,
        Actor person,
        Way way,
        Counts counts,
        Subject about,
        Message.Progress progress,
        String trouble) {

    /**
     * @param ordinal which of the person's ways it is, from 0
     */
    public record Progress(MessageState state, int ordinal, int tries, Instant made) {}
}
