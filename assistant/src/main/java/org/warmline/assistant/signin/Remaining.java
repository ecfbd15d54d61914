package org.warmline.assistant.signin;

import java.util.Locale;

/** What somebody whose password was right must do before a page opens. */
public enum Remaining {
    /** Type the code of the second factor. */
    CODE,
    /** Change a temporary password. */
    PASSWORD,
    /** Enrol a second factor. */
    FACTOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
