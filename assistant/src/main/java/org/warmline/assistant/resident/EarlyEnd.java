package org.warmline.assistant.resident;

import java.time.LocalDate;

/**
 * A person has ended the follow-up before the quarantine is over.
 *
 * @param on the first day without a call
 */
public record EarlyEnd(LocalDate on, EarlyEnd.Reason reason) {

    public enum Reason {
        RELEASED,
        HOSPITAL,
        MOVED_AWAY,
        DIED,
        ENTERED_BY_MISTAKE,
        OTHER
    }
}
