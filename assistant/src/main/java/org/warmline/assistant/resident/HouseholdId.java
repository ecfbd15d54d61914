package org.warmline.assistant.resident;

import java.util.UUID;

/** Shared by the people of one home, and says nothing of them. */
public record HouseholdId(UUID value) {

    public static HouseholdId random() {
        return new HouseholdId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
