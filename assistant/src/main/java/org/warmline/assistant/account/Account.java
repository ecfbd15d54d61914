package org.warmline.assistant.account;

import java.util.Set;
import org.warmline.assistant.privacy.Actor;

/**
 * Somebody who may use the console.
 *
 * @param name with which they sign in; never given to another person again
 * @param shownName as colleagues call them
 * @param grids whose residents a worker looks after; the other roles have none
 */
public record Account(
        AccountId id,
        String name,
        String shownName,
        Role role,
        Set<String> grids,
        Account.Access access) {

    private static final int LONGEST_SHOWN_NAME = 40;

    public Account {
        grids = Set.copyOf(grids);
    }

    /**
     * @param temporaryPassword made by the administrator; must be changed at the next sign-in
     * @param version goes up with whatever ends all sessions of that account
     */
    public record Access(boolean locked, boolean temporaryPassword, long version) {}

    /** Any name that fits onto a page; empty if colleagues use the sign-in name. */
    public static boolean isShownName(String typed) {
        return typed.strip().length() <= LONGEST_SHOWN_NAME;
    }

    public Actor actor() {
        return new Actor(name);
    }
}
