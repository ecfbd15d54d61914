package org.warmline.assistant.resident;

import java.time.Year;

/** What confirms who is speaking, and where help is sent to. */
public record Person(Year yearOfBirth, String address) {

    @Override
    public String toString() {
        return "Person[…]";
    }
}
