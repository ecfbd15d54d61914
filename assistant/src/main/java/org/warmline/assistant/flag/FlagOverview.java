package org.warmline.assistant.flag;

import java.util.Map;
import org.warmline.assistant.triage.Severity;

/**
 * Counts of the flags that are not resolved.
 *
 * @param open by severity; a severity without an open flag is counted as 0
 * @param overdue how many of the open ones nobody took in time
 */
public record FlagOverview(Map<Severity, Integer> open, int taken, int overdue) {

    public FlagOverview {
        open = Map.copyOf(open);
    }
}
