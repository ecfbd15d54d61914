package org.warmline.assistant.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.followup.Reported;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.resident.Resident;

/**
 * Everybody of one grid who is followed today, to be called by hand when the lines are down.
 *
 * @param made when it was handed out
 */
public record CallSheet(Release release, Instant made, List<CallSheet.Line> lines) {

    public CallSheet {
        lines = List.copyOf(lines);
    }

    /**
     * @param home the same number for those of this sheet who live together; empty for one alone
     * @param latest what was last reported; empty if nothing was in the last three days
     */
    public record Line(Resident resident, Optional<Integer> home, Optional<Reported> latest) {

        @Override
        public String toString() {
            return "Line[" + resident.id() + "]";
        }
    }

    @Override
    public String toString() {
        return "CallSheet[" + release.id() + "]";
    }
}
