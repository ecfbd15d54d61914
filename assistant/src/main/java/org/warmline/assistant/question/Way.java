package org.warmline.assistant.question;

/** How a resident asks, or is told. */
public enum Way {
    CALL,
    CHAT
}
