package org.warmline.telephony.emulator;

/**
 * The emulator cannot start. The message is one line for people: a taken port, or {@code FILE:LINE:
 * what is wrong} of a persona file.
 */
public final class EmulatorException extends RuntimeException {

    public EmulatorException(String message) {
        super(message);
    }

    public EmulatorException(String message, Throwable cause) {
        super(message, cause);
    }
}
