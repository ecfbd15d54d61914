package org.warmline.assistant.enrolment;

import org.warmline.assistant.resident.ChangeId;

/** What became of words that somebody put right. */
public sealed interface Corrected {

    record Done(ChangeId change) implements Corrected {}

    /** It was so already. */
    record Same() implements Corrected {}

    record Refused(Refusal refusal) implements Corrected {}
}
