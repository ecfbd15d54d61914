package org.warmline.telephony.twilio;

import java.net.URI;
import java.util.regex.Pattern;
import org.warmline.telephony.call.AttemptId;

/** Our own addresses as the carrier sees them. */
final class Addresses {

    static final String VOICE = "/twilio/voice";
    static final String STATUS = "/twilio/status";
    static final String STREAM_STATUS = "/twilio/stream";
    static final String MEDIA = "/twilio/media";

    static final String ATTEMPT = "attempt";
    static final String TOKEN = "token";

    private static final Pattern HTTP = Pattern.compile("^http");

    private final String base;
    private final AttemptTokens tokens;

    Addresses(URI publicBase, AttemptTokens tokens) {
        this.base = publicBase.toString();
        this.tokens = tokens;
    }

    URI voice(AttemptId attempt) {
        return of(VOICE, attempt);
    }

    URI status(AttemptId attempt) {
        return of(STATUS, attempt);
    }

    URI streamStatus(AttemptId attempt) {
        return of(STREAM_STATUS, attempt);
    }

    /** Without a query: Twilio drops it. */
    URI media() {
        return URI.create(ofSocket(MEDIA));
    }

    /** The full address of a request of ours, given its path and query. */
    String ofRequest(String pathAndQuery) {
        return base + pathAndQuery;
    }

    /** The same for the upgrade to a web socket, which is signed as ws or wss. */
    String ofSocket(String pathAndQuery) {
        return HTTP.matcher(base).replaceFirst("ws") + pathAndQuery;
    }

    private URI of(String path, AttemptId attempt) {
        // both values consist of letters, digits, hyphens and underscores
        return URI.create(
                base
                        + path
                        + ("?" + ATTEMPT + "=" + attempt.value())
                        + ("&" + TOKEN + "=" + tokens.of(attempt)));
    }
}
