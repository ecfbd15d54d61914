package org.warmline.assistant.privacy;

/** The key file cannot be used; the message is one line for the person who starts the service. */
public class KeyFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyFileException(String message) {
        super(message);
    }

    KeyFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
