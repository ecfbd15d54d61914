package org.warmline.assistant.resident;

import java.time.LocalTime;

/**
 * When a resident would rather be called, in their own local time. Narrows the windows of a round,
 * never widens them.
 *
 * @param to not included
 */
public record PreferredHours(LocalTime from, LocalTime to) {

    public PreferredHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("preferred hours end before they begin");
        }
    }

    /** 09:00-11:30. */
    @Override
    public String toString() {
        return from + "-" + to;
    }

    public boolean include(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
