package org.warmline.assistant.signin;

import java.time.Duration;
import java.util.Set;

/**
 * @param secondFactor whether everybody needs one
 * @param withoutSecondFactor names that need none all the same: the demonstration's
 * @param idle after which a session is over that nobody used
 * @param longest after which every session is over
 */
public record SignInSettings(
        boolean secondFactor, Set<String> withoutSecondFactor, Duration idle, Duration longest) {

    public SignInSettings {
        withoutSecondFactor = Set.copyOf(withoutSecondFactor);
    }

    boolean needsSecondFactor(String name) {
        return secondFactor && !withoutSecondFactor.contains(name);
    }
}
