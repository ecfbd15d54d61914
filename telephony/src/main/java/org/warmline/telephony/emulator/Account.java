package org.warmline.telephony.emulator;

/**
 * The account that may use the emulator: what Twilio calls account SID and auth token.
 *
 * @param sid {@code AC} and 32 hexadecimal digits
 * @param token the secret that signs webhooks and opens the API
 */
public record Account(String sid, String token) {

    public Account {
        if (!sid.matches("AC[0-9a-f]{32}")) {
            throw new IllegalArgumentException("an account SID is AC and 32 hexadecimal digits");
        }
        if (token.isBlank()) {
            throw new IllegalArgumentException("an account needs a token");
        }
    }

    /** A made-up account that exists on no real network. */
    public static Account madeUp() {
        return new Account("AC" + "0".repeat(31) + "1", "made-up-token-of-the-emulator");
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Account[" + sid + "]";
    }
}
