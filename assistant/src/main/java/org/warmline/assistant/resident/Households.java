package org.warmline.assistant.resident;

import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.privacy.LookupHash;

/**
 * Which home a household number means. The same number in the same grid is the same home, in every
 * list and on every page, and the id keeps no trace of the number.
 */
public final class Households {

    private static final int HALF = 16;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LookupHash hash;
    private final Residents residents;

    Households(LookupHash hash, Residents residents) {
        this.hash = hash;
        this.residents = residents;
    }

    /**
     * @param number as an office counts, or the id as a list from this program has it
     */
    public HouseholdId of(String grid, String number) {
        if (number.matches(ID)) {
            return new HouseholdId(UUID.fromString(number));
        }
        var hex = hash.of("resident.household", grid + "|" + number);
        return new HouseholdId(
                new UUID(
                        Long.parseUnsignedLong(hex.substring(0, HALF), 16),
                        Long.parseUnsignedLong(hex.substring(HALF, 2 * HALF), 16)));
    }

    /**
     * Of somebody who is there.
     *
     * @param number empty leaves the household as it is
     */
    public Optional<HouseholdId> of(ResidentId id, String number) {
        return residents
                .find(id)
                .flatMap(resident ->
                        number.isEmpty()
                                ? resident.home().household()
                                : Optional.of(of(resident.grid(), number)));
    }
}
