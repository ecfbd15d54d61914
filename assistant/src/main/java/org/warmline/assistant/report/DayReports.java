package org.warmline.assistant.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.assistant.campaign.Rounds;
import org.warmline.assistant.flag.FlagLog;
import org.warmline.assistant.flag.RaisedFlag;
import org.warmline.assistant.followup.Tallies;
import org.warmline.assistant.followup.Tally;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.triage.Severity;

/** The reports of days. */
public final class DayReports {

    private final Rounds rounds;
    private final Tallies tallies;
    private final FlagLog flags;
    private final Clock clock;

    DayReports(Rounds rounds, Tallies tallies, FlagLog flags, Clock clock) {
        this.rounds = rounds;
        this.tallies = tallies;
        this.flags = flags;
        this.clock = clock;
    }

    public DayReport of(LocalDate day) {
        var raised = raisedOn(day);
        return new DayReport(
                day,
                clock.instant(),
                rounds.ofDay(day, Grids.ALL).stream()
                        .filter(round -> round.sum().due() > 0)
                        .toList(),
                tallies.calls(day),
                outcomes(tallies.followUps(day)),
                Arrays.stream(Severity.values()).map(it -> FlagLine.of(it, raised)).toList(),
                reasons(raised));
    }

    private List<RaisedFlag> raisedOn(LocalDate day) {
        var zone = clock.getZone();
        return flags.raised(
                day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Map<String, Integer> outcomes(Collection<Tally> tallies) {
        return mostFrequentFirst(
                tallies.stream()
                        .flatMap(tally ->
                                tally.outcome().stream()
                                        .map(code -> Map.entry(code, tally.followUps()))));
    }

    private static Map<String, Integer> reasons(List<RaisedFlag> raised) {
        return mostFrequentFirst(raised.stream().map(flag -> Map.entry(flag.reason(), 1)));
    }

    private static Map<String, Integer> mostFrequentFirst(
            Stream<Map.Entry<String, Integer>> counts) {
        var sums =
                counts.collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                Integer::sum,
                                TreeMap::new));
        var sorted = new LinkedHashMap<String, Integer>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
