package org.warmline.telephony.twilio;

import java.util.Optional;
import java.util.regex.Pattern;
import org.warmline.telephony.call.CarrierCallId;

/** Twilio's names for calls: {@code CA} and 32 hexadecimal digits. */
final class CallSids {

    private static final Pattern SID = Pattern.compile("CA[0-9a-fA-F]{32}");

    private CallSids() {}

    static Optional<CarrierCallId> read(String sid) {
        return SID.matcher(sid).matches() ? Optional.of(new CarrierCallId(sid)) : Optional.empty();
    }
}
