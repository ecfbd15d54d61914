package org.warmline.assistant.signin;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/** A telephone's authenticator, to which somebody has typed the secret. */
public record Authenticator(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public String code(Instant at) {
        return new Totp(bytes()).code(at);
    }

    private byte[] bytes() {
        var number = BigInteger.ZERO;
        for (char letter : secret.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        var bytes = number.toByteArray();
        var secretBytes = new byte[Totp.SECRET_BYTES];
        int from = Math.max(0, bytes.length - secretBytes.length);
        var tail = Arrays.copyOfRange(bytes, from, bytes.length);
        System.arraycopy(tail, 0, secretBytes, secretBytes.length - tail.length, tail.length);
        return secretBytes;
    }
}
