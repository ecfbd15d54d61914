package org.warmline.assistant.resident;

import java.time.Year;
import java.util.Optional;

/**
 * What confirms who is speaking, and where help is sent to.
 *
 * @param yearOfBirth empty if the list that the office got did not say
 */
public record Person(Optional<Year> yearOfBirth, String address) {

    public Person(Year yearOfBirth, String address) {
        this(Optional.of(yearOfBirth), address);
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
