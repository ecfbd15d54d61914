package org.warmline.telephony.twilio;

import java.net.URI;
import java.time.Duration;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.PhoneNumber;

/** A made-up account and a made-up call. */
final class TwilioFixture {

    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String AUTH_TOKEN = "0123456789abcdef0123456789abcdef";
    static final PhoneNumber OURS = new PhoneNumber("+15005550006");
    static final PhoneNumber THEIRS = new PhoneNumber("+8613000000001");
    static final URI PUBLIC = URI.create("https://warmline.example");

    static final AttemptId ATTEMPT = new AttemptId("attempt-0001");
    static final AttemptId OTHER_ATTEMPT = new AttemptId("attempt-0002");
    static final CarrierCallId CALL = new CarrierCallId("CA0000000000000000000000000000000a");
    static final CarrierCallId OTHER_CALL = new CarrierCallId("CA0000000000000000000000000000000b");

    private TwilioFixture() {}

    static TwilioSettings settings(URI apiBase, URI publicBase) {
        return new TwilioSettings(ACCOUNT, AUTH_TOKEN, OURS, apiBase, publicBase, false);
    }

    static TwilioSettings settings() {
        return TwilioSettings.atTwilio(ACCOUNT, AUTH_TOKEN, OURS, PUBLIC);
    }

    static CallRequest request() {
        return new CallRequest(ATTEMPT, THEIRS, Duration.ofSeconds(45), Duration.ofMinutes(10));
    }

    static String token() {
        return new AttemptTokens(AUTH_TOKEN).of(ATTEMPT);
    }
}
