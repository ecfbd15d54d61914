package org.warmline.assistant.resident;

import java.util.Optional;

/**
 * Where a resident lives, without the address.
 *
 * @param grid the part of the community that one worker looks after
 * @param household empty if it is not known who else lives there
 * @param livesAlone nobody else would notice if they got worse
 */
public record Home(String grid, Optional<HouseholdId> household, boolean livesAlone) {

    public static Home in(String grid) {
        return new Home(grid, Optional.empty(), false);
    }

    public Home movedTo(String otherGrid) {
        return new Home(otherGrid, household, livesAlone);
    }
}
