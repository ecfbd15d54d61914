package org.warmline.assistant.understanding;

/** Of whom something is said. */
enum Whose {
    RESIDENT,
    HOUSEHOLD,

    /** The resident and somebody at home. */
    BOTH,

    /** Somebody who does not live with the resident. */
    ELSEWHERE
}
