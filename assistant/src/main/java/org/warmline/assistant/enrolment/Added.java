package org.warmline.assistant.enrolment;

import org.warmline.assistant.resident.ResidentId;

/** What became of one resident whom somebody typed in. */
public sealed interface Added {

    record New(ResidentId id) implements Added {}

    /** The same name at the same number: nothing was written. */
    record Known(ResidentId id) implements Added {}

    /** The same name in the same grid at another number: nothing was written. */
    record Alike(ResidentId id) implements Added {}

    record Refused(Refusal refusal) implements Added {}
}
