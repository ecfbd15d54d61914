package org.warmline.assistant.flag;

/** How far a person has come with it. */
public enum FlagState {
    /** Nobody has it: it is on every screen. */
    OPEN,
    /** A named worker has it. */
    TAKEN,
    /** A person has closed it; only a person can. */
    RESOLVED
}
