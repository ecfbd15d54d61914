package org.warmline.assistant.evaluation;

/** A scenario that cannot be read. The message is {@code FILE:LINE: what is wrong}. */
public final class BadScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadScenarioException(String message) {
        super(message);
    }
}
