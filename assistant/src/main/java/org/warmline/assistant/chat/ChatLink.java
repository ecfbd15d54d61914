package org.warmline.assistant.chat;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * What is known of a resident's link: never the link itself.
 *
 * @param closed since when it does not work any more, if somebody closed it
 */
public record ChatLink(Actor madeBy, Instant madeAt, Instant expiresAt, Optional<Closing> closed) {

    /** Why a link was closed. */
    public enum Why {
        /** A worker closed it. */
        WORKER,
        /** A newer one was made. */
        RENEWED,
        /** Who opened it said that it is somebody else's. */
        NOT_ME,
        /** Somebody guessed too often. */
        GUESSED
    }

    public record Closing(Instant at, Why why) {}

    public boolean isLive(Instant now) {
        return closed.isEmpty() && now.isBefore(expiresAt);
    }
}
