package org.warmline.assistant.signin;

import java.security.SecureRandom;

/** A password made by the machine, easy to read out. */
public final class TemporaryPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    public static String random() {
        return random(LENGTH);
    }

    static String random(int length) {
        var password = new StringBuilder();
        for (int i = 0; i < length; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
