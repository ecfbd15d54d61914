package org.warmline.telephony.twilio;

/**
 * Our side of the socket of a media stream. Every method returns at once and may be called late.
 */
interface StreamLine {

    /** The socket has served: a normal end. */
    int SERVED = 1000;

    /** Whoever opened the socket is not who it should be (RFC 6455: policy violation). */
    int REFUSED = 1008;

    /** Sends a text after those before it; a line that no longer takes any is closed. */
    void send(String text);

    /** Sends a text at once and drops what of the sound still waits before it. */
    void sendInsteadOfSound(String text);

    void close(int code);
}
