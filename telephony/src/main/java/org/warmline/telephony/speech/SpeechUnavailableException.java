package org.warmline.telephony.speech;

/** A speech engine cannot work: its model, voice or command is missing or broken. */
public final class SpeechUnavailableException extends RuntimeException {

    public SpeechUnavailableException(String message) {
        super(message);
    }

    public SpeechUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
