package org.warmline.telephony.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.warmline.telephony.call.AttemptId;

/**
 * The secret that goes with one attempt and comes back with everything the carrier says about it.
 * Derived from the account's token, so that every node knows it, also after a restart, without
 * keeping anything.
 */
final class AttemptTokens {

    private static final String ALGORITHM = "HmacSHA256";

    /** 128 bits: out of reach of guessing. */
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    AttemptTokens(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(AttemptId attempt) {
        var text = "warmline attempt " + attempt.value();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var full = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The attempt, if it may be one and the token is its own. */
    Optional<AttemptId> read(String attempt, String token) {
        try {
            return Optional.of(new AttemptId(attempt)).filter(id -> fits(id, token));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private boolean fits(AttemptId attempt, String token) {
        return MessageDigest.isEqual(
                of(attempt).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }
}
