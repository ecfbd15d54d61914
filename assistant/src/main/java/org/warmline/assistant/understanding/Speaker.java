package org.warmline.assistant.understanding;

/** Who speaks to us: what a relative says of "her" is about the resident. */
public enum Speaker {
    /** Or somebody of whom we do not know it. */
    RESIDENT,

    /** Somebody of the family who answers for the resident, as the record says. */
    RELATIVE
}
