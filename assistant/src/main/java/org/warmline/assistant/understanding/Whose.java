package org.warmline.assistant.understanding;

/** Of whom something is said. */
enum Whose {
    RESIDENT,
    HOUSEHOLD,

    /** Somebody who does not live with the resident. */
    ELSEWHERE
}
