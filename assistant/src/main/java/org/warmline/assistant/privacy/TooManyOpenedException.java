package org.warmline.assistant.privacy;

import java.time.Instant;

/** Somebody has opened as many as a person can use. */
public class TooManyOpenedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    TooManyOpenedException(Instant until) {
        super("too many opened");
        this.until = until;
    }

    /** From when on the next one can be opened. */
    public Instant until() {
        return until;
    }
}
