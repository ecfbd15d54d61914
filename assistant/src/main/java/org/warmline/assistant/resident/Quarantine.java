package org.warmline.assistant.resident;

import java.time.LocalDate;

/**
 * The days on which a resident is followed up, both inclusive.
 *
 * @param from the first day
 * @param to the last day; a person may shorten or prolong it, the machine never
 */
public record Quarantine(LocalDate from, LocalDate to) {

    public Quarantine {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a quarantine ends before it begins: " + to);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
