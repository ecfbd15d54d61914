package org.warmline.assistant.console;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.warmline.assistant.policy.GridRegions;
import org.warmline.assistant.policy.PolicyLibrary.Entry;

/** For whom documents hold, of all who live in the grids of this office. */
record Reach(GridRegions regions, SortedSet<String> grids) {

    /** Communities and grids, as regions to choose from. */
    public SortedSet<String> places() {
        var places = new TreeSet<String>();
        grids.forEach(grid -> places.addAll(List.of(regions.around(grid), regions.of(grid))));
        places.remove("");
        return places;
    }

    /**
     * True of a document that is signed off, and used for nobody because none of them lives there.
     */
    public boolean misses(Entry one) {
        return one.isSigned() && !regions.reach(one.shown().region(), grids);
    }
}
