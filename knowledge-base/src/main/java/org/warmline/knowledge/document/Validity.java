package org.warmline.knowledge.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something holds.
 *
 * @param to the last day, if it is known
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    public Validity {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "ends before it begins: " + from + " to " + to.get());
        }
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, Optional.empty());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
