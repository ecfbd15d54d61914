package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One instruction of a TwiML document, as far as it is understood here. */
sealed interface Verb {

    /** {@code <Connect><Stream>}: both ways, until the socket closes. */
    record Stream(String url, Map<String, String> parameters, Optional<Hook> statusCallback)
            implements Verb {}

    /** {@code <Pause>}; {@code <Say>} and {@code <Play>} only take their time. */
    record Wait(String what, Duration time) implements Verb {}

    record Redirect(Hook hook) implements Verb {}

    /** {@code <Hangup>} and {@code <Reject>}. */
    record HangUp() implements Verb {}

    /** Anything else: the call ends there with Twilio's error 12200. */
    record NotUnderstood(String what) implements Verb {}
}
