package org.warmline.assistant.account;

import java.util.Locale;

/** What an account is for. Which pages that opens stands in one table, in room {@code console}. */
public enum Role {
    /** Looks after the residents of some grids. */
    WORKER,
    /** Sees all grids, and answers for what leaves the house. */
    SUPERVISOR,
    /** Reads the audit trail and nothing else. */
    AUDITOR,
    /** Keeps accounts and settings, and sees no resident. */
    ADMINISTRATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
