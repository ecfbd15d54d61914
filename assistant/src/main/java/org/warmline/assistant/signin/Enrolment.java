package org.warmline.assistant.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator needs to know, shown once.
 *
 * @param secret in Base32, to be typed where no picture can be taken
 * @param uri what the picture says
 */
public record Enrolment(String secret, String uri) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    static Enrolment of(String issuer, String account, byte[] secret) {
        var text = base32(secret);
        return new Enrolment(
                text,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                        .formatted(encoded(issuer), encoded(account), text, encoded(issuer)));
    }

    /** RFC 4648; the length is a multiple of five bytes, so that nothing is filled up. */
    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        long gathered = 0;
        int bits = 0;
        for (byte one : bytes) {
            gathered = ((gathered << Byte.SIZE) | (one & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((int) (gathered >> bits) & 0x1f));
            }
        }
        return text.toString();
    }

    /** In groups of four. */
    public String spacedSecret() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
