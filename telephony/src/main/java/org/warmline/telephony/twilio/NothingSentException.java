package org.warmline.telephony.twilio;

import java.io.IOException;

/** A request failed before its first byte had left: the carrier certainly knows nothing of it. */
final class NothingSentException extends IOException {

    NothingSentException(IOException cause) {
        super("nothing was sent", cause);
    }

    static boolean isBehind(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof NothingSentException) {
                return true;
            }
        }
        return false;
    }
}
