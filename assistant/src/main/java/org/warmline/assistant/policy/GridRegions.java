package org.warmline.assistant.policy;

import java.util.Collection;
import java.util.Map;
import org.warmline.knowledge.document.Region;

/**
 * Where grids lie. A grid is a place of its own inside its community, so that a document may hold
 * for it alone.
 *
 * @param office where those lie of which nothing else is said
 * @param placed the others
 */
public record GridRegions(String office, Map<String, String> placed) {

    private static final String STEP = "/";

    public GridRegions {
        placed = Map.copyOf(placed);
    }

    /** For which place the questions of those are looked up who live there. */
    public String of(String grid) {
        var around = around(grid);
        if (grid.contains(STEP)) {
            return around;
        }
        return around.isEmpty() ? grid : around + STEP + grid;
    }

    /** The community, or whatever else is around a grid. */
    public String around(String grid) {
        return placed.getOrDefault(grid, office);
    }

    /** Whether what holds in that region holds for anybody in one of those grids. */
    public boolean reach(String region, Collection<String> grids) {
        var wanted = Region.of(region);
        return grids.isEmpty()
                ? wanted.contains(Region.of(office))
                : grids.stream().map(this::of).map(Region::of).anyMatch(wanted::contains);
    }
}
