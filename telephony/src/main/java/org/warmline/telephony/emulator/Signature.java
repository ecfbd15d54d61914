package org.warmline.telephony.emulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's signature of a request: Base64 of HMAC-SHA1, keyed with the account's token, over the
 * URL without its fragment and then name and value of every form field, sorted by name. Source:
 * twilio-java, {@code RequestValidator}.
 */
final class Signature {

    static final String HEADER = "X-Twilio-Signature";

    private Signature() {}

    static String of(String token, String url, Map<String, String> fields) {
        var signed = new StringBuilder(withoutFragment(url));
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(
                            mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    static String withoutFragment(String url) {
        return List.of(url.split("#", 2)).getFirst();
    }
}
