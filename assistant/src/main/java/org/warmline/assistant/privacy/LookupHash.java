package org.warmline.assistant.privacy;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Finds an encrypted value again without its being readable: a keyed hash (HMAC-SHA-256), because
 * all telephone numbers there are could be hashed without a key in a minute.
 */
public final class LookupHash {

    private static final int BYTES = 32;

    private final PrfSet prf;

    LookupHash(Keys keys) {
        this.prf = keys.lookups();
    }

    /**
     * @param purpose what is looked up, such as {@code resident.phone}; the same value has another
     *     hash for another purpose
     * @return 64 hexadecimal digits
     */
    public String of(String purpose, String value) {
        try {
            var input = (purpose + ":" + value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(prf.computePrimary(input, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash for " + purpose, e);
        }
    }
}
