package org.warmline.telephony.emulator;

import java.util.UUID;

/** Makes Twilio's identifiers: two letters and 32 hexadecimal digits. */
final class Sid {

    private Sid() {}

    static String call() {
        return "CA" + hex();
    }

    static String stream() {
        return "MZ" + hex();
    }

    private static String hex() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
