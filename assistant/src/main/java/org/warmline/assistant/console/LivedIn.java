package org.warmline.assistant.console;

import org.springframework.stereotype.Component;
import org.warmline.assistant.policy.Regions;

/** Where the residents of this office live, as it is now. */
@Component
class LivedIn {

    private final Regions regions;
    private final KnownGrids grids;

    LivedIn(Regions regions, KnownGrids grids) {
        this.regions = regions;
        this.grids = grids;
    }

    Reach reach() {
        return new Reach(regions.ofGrids(), grids.all());
    }
}
