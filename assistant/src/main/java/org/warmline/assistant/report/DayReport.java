package org.warmline.assistant.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.campaign.RoundProgress;
import org.warmline.assistant.followup.CallTally;

/**
 * What a day came to.
 *
 * @param made when; a report of the day that runs is one of a moment
 * @param rounds in which anybody was due
 * @param outcomes how the follow-ups stand, by the code of the latest call's outcome
 * @param reasons how many flags there were for each reason, the most frequent first
 */
public record DayReport(
        LocalDate day,
        Instant made,
        List<RoundProgress> rounds,
        List<CallTally> calls,
        Map<String, Integer> outcomes,
        List<FlagLine> flags,
        Map<String, Integer> reasons) {

    public DayReport {
        rounds = List.copyOf(rounds);
        calls = List.copyOf(calls);
        flags = List.copyOf(flags);
    }

    /** Whether there was any round on that day. */
    public boolean isEmpty() {
        return rounds.isEmpty();
    }
}
