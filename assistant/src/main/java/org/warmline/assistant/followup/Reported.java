package org.warmline.assistant.followup;

import java.util.Optional;
import org.warmline.assistant.health.HealthReport;

/**
 * What a resident reported in one round.
 *
 * @param report empty if nothing was said, or the round is not over
 */
public record Reported(Round round, FollowUpState state, Optional<HealthReport> report) {

    /** Never prints what was reported. */
    @Override
    public String toString() {
        return "Reported[" + round + "]";
    }
}
