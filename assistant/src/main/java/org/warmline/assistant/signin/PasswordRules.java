package org.warmline.assistant.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.assistant.account.Account;

/**
 * What a password must be: long, not the name, not what everybody takes. No mixture of signs is
 * demanded and none expires by itself, as both lead to worse ones (NIST SP 800-63B).
 */
final class PasswordRules {

    static final int SHORTEST = 12;

    private static final int FEWEST_DIFFERENT = 5;
    private static final String COMMON = "common-passwords.txt";

    private final Set<String> common = common();

    Optional<Weakness> weakness(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        var plain = plain(password);
        if (isMadeOf(plain, account.name()) || isMadeOf(plain, account.shownName())) {
            return Optional.of(Weakness.IS_THE_NAME);
        }
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || isCommon(plain)) {
            return Optional.of(Weakness.TOO_COMMON);
        }
        return Optional.empty();
    }

    /** The name, with figures and signs around it or not, once or repeated. */
    private static boolean isMadeOf(String plain, String name) {
        var bare = plain(name).replaceAll("[^\\p{L}]", "");
        var rest = plain.replaceAll("[^\\p{L}]", "");
        return !bare.isEmpty() && (rest.isEmpty() ? false : rest.replace(bare, "").isEmpty());
    }

    /** Also with figures and signs behind it, or written twice. */
    private boolean isCommon(String plain) {
        var half = plain.substring(0, plain.length() / 2);
        return common.contains(plain)
                || common.contains(plain.replaceAll("[^\\p{L}]+$", ""))
                || (plain.equals(half + half) && common.contains(half));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(COMMON));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(PasswordRules::plain)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + COMMON, e);
        }
    }
}
