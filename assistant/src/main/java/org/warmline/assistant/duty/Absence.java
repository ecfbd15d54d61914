package org.warmline.assistant.duty;

import java.time.LocalDate;
import org.warmline.assistant.privacy.Actor;

/**
 * Somebody is away, whatever the shifts say.
 *
 * @param to the last day, included
 */
public record Absence(EntryId id, Actor person, LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public static Absence of(Actor person, LocalDate from, LocalDate to) {
        return new Absence(EntryId.random(), person, from, to);
    }

    boolean concerns(Actor somebody, LocalDate day) {
        return person.equals(somebody) && !day.isBefore(from) && !day.isAfter(to);
    }
}
