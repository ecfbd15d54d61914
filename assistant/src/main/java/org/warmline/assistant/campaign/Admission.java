package org.warmline.assistant.campaign;

import org.warmline.assistant.followup.Attempt;

/** Whether a call may begin. */
public sealed interface Admission {

    /** It is written down; now the carrier may be asked. */
    record Granted(Attempt attempt) implements Admission {}

    record Denied(Denial why) implements Admission {}
}
