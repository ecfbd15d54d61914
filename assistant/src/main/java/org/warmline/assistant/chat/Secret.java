package org.warmline.assistant.chat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.warmline.assistant.privacy.LookupHash;

/**
 * What opens a door: 256 random bits in 43 characters that may stand in an address or a cookie. It
 * is never printed.
 */
record Secret(String text) {

    private static final int BYTES = 32;
    private static final String FORM = "[A-Za-z0-9_-]{43}";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it cannot be one of ours. */
    static Optional<Secret> of(String text) {
        return text.matches(FORM) ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /**
     * @param purpose what it opens
     */
    String hash(LookupHash hash, String purpose) {
        return hash.of("chat." + purpose, text);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
