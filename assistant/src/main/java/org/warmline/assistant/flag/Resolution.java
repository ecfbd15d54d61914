package org.warmline.assistant.flag;

/** What a person found. */
public enum Resolution {
    HANDLED,
    FALSE_ALARM
}
