package org.warmline.assistant.notice;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web hook of the office's own. The signature is HMAC-SHA-256 over the timestamp, a dot and the
 * body, so that the receiver knows who sent it and that it is not an old one played again.
 */
final class WebHookMessenger implements Messenger {

    static final String TIMESTAMP = "X-Warmline-Timestamp";
    static final String SIGNATURE = "X-Warmline-Signature";
    static final String REPETITION = "Idempotency-Key";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALGORITHM = "HmacSHA256";

    private final WebRequests web;
    private final String secret;
    private final Clock clock;

    WebHookMessenger(WebRequests web, String secret, Clock clock) {
        this.web = web;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.WEB_HOOK;
    }

    @Override
    public Sending send(Letter letter, String address) {
        if (secret.isEmpty()) {
            return new Sending.Failed("noSecret");
        }
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var body = body(letter);
        return web.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header(REPETITION, letter.id().toString())
                        .header(TIMESTAMP, timestamp)
                        .header(SIGNATURE, "sha256=" + signature(secret, timestamp + "." + body))
                        .POST(WebRequests.body(body)),
                _ -> new Sending.Sent());
    }

    private static String body(Letter letter) {
        var counts = letter.counts();
        return JSON.writeValueAsString(
                Map.of(
                        "id", letter.id().toString(),
                        "severity", counts.isTrial() ? "trial" : counts.worst().code(),
                        "emergency", counts.emergencies(),
                        "urgent", counts.urgent(),
                        "attention", counts.attention(),
                        "link", letter.link()));
    }

    static String signature(String secret, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
