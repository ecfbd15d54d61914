package org.warmline.assistant.campaign;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.warmline.assistant.followup.Round;

/**
 * How far a round is.
 *
 * @param byGrid for each grid that has somebody in it, by name
 */
public record RoundProgress(Round round, Map<String, RoundSum> byGrid) {

    public RoundProgress {
        byGrid = Collections.unmodifiableMap(new TreeMap<>(byGrid));
    }

    /** Over these grids. */
    public RoundSum sum() {
        return byGrid.values().stream().reduce(RoundSum.NOBODY, RoundSum::plus);
    }
}
