package org.warmline.assistant.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every 30 seconds: RFC 6238 with SHA-1 and six digits, which is what every
 * authenticator understands.
 */
final class Totp {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String ALGORITHM = "HmacSHA1";

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The step whose code this is: the present one, or a neighbour for clocks that differ. */
    Optional<Long> step(String code, Instant now) {
        var present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.of(present, present - 1, present + 1)
                .boxed()
                .filter(step -> code(step).equals(code))
                .findFirst();
    }

    String code(Instant at) {
        return code(at.getEpochSecond() / STEP_SECONDS);
    }

    private String code(long step) {
        return String.format(Locale.ROOT, "%06d", truncated(step) % MODULUS);
    }

    /** RFC 4226, 5.3: four bytes from where the last half-byte points to, without the sign. */
    private int truncated(long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute a code", e);
        }
    }
}
