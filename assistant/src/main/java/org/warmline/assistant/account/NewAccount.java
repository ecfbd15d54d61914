package org.warmline.assistant.account;

import java.util.Locale;
import java.util.Set;
import org.warmline.assistant.privacy.Actor;

/** An account as it is asked for. */
public record NewAccount(String name, String shownName, Role role, Set<String> grids) {

    public NewAccount {
        name = signInName(name);
        shownName = shownName.strip();
        grids = role == Role.WORKER ? Set.copyOf(grids) : Set.of();
        if (!isName(name)) {
            throw new IllegalArgumentException("not a sign-in name");
        }
        if (!Account.isShownName(shownName)) {
            throw new IllegalArgumentException("too long a name");
        }
    }

    /** The service has a name of its own in the trail, which no person may take. */
    public static boolean isName(String typed) {
        var name = signInName(typed);
        return name.matches("[\\p{L}0-9._@-]{2,40}") && !name.equals(Actor.MACHINE.name());
    }

    /** However it is typed, in small letters. */
    public static String signInName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
