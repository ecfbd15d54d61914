package org.warmline.telephony.twilio;

/**
 * The carrier answered with an HTTP status of 400 or more. Its own message is not kept: it quotes
 * telephone numbers.
 */
final class CarrierSaysNoException extends RuntimeException {

    private final int status;
    private final int code;

    /**
     * @param status of HTTP
     * @param code Twilio's own, or 0 if there was none
     */
    CarrierSaysNoException(int status, int code) {
        super("HTTP " + status + (code == 0 ? "" : ", code " + code));
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
