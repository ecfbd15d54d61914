package org.warmline.assistant.resident;

import java.util.Set;

/**
 * A person added, changed or removed a resident.
 *
 * @param grids where they lived before and live now
 */
public record ResidentChanged(ResidentId resident, Set<String> grids) {

    public ResidentChanged {
        grids = Set.copyOf(grids);
    }
}
