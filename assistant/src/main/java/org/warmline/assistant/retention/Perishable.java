package org.warmline.assistant.retention;

import java.time.Instant;

/**
 * Something personal that a room keeps for a time. What a person still has to look at, because of a
 * flag that is not resolved, is kept until it is.
 */
public interface Perishable {

    /** For how long it is kept. */
    enum Kind {
        RECORDINGS,
        TRANSCRIPTS,
        /** Lists of residents as they were sent. */
        LISTS,
        NOTICES,
        /** Why a list left the house. */
        REASONS,
        SIGN_IN_TRIES
    }

    Kind kind();

    /** As the trail names it, such as {@code utterance}. */
    String name();

    /**
     * Removes what is from before that moment. Interrupted, it goes on where it was when it is
     * called again.
     *
     * @return how many were removed
     */
    int forget(Instant before);
}
