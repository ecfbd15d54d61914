package org.warmline.assistant.signin;

import java.util.Locale;

/** Why a password is not taken. */
public enum Weakness {
    TOO_SHORT,
    IS_THE_NAME,
    TOO_COMMON;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
