package org.warmline.assistant.resident;

import java.time.Instant;
import java.time.Year;
import java.util.Optional;

/**
 * What a round must know of a resident to plan a call; nothing that names them.
 *
 * @param line equal for those who share a telephone, so that it does not ring for two at once
 * @param added since when they are known here
 * @param wishes who has opted out is in the round all the same: a person calls them
 */
public record Followed(
        ResidentId id,
        String line,
        Optional<Year> yearOfBirth,
        Home home,
        Instant added,
        Quarantine quarantine,
        CallWishes wishes) {

    @Override
    public String toString() {
        return "Followed[" + id + "]";
    }
}
