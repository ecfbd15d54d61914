package org.warmline.assistant.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.LastDays.Earlier;

/**
 * What a resident reported in the rounds before a call, for the rules that look at more than one of
 * them. The machine reads it in the course of the call whose resident it has opened.
 */
public final class RecentReports {

    private final Stores stores;

    RecentReports(Stores stores) {
        this.stores = stores;
    }

    /** Without the call's own round, whose first try may have brought something too. */
    public LastDays before(Attempt attempt) {
        var round = stores.followUps().find(attempt.followUp()).orElseThrow().round();
        return of(attempt.resident(), round.day(), row -> row.round().isBefore(round));
    }

    /** With every round of that day so far, for what is told beside the calls. */
    public LastDays of(ResidentId resident, LocalDate today) {
        return of(resident, today, _ -> true);
    }

    private LastDays of(ResidentId resident, LocalDate today, Predicate<FollowUpStore.Row> counts) {
        List<Earlier> reports =
                stores.followUps().of(resident, today.minusDays(LastDays.REACH), today).stream()
                        .filter(counts)
                        .flatMap(this::earlier)
                        .toList();
        return new LastDays(today, reports);
    }

    private Stream<Earlier> earlier(FollowUpStore.Row row) {
        return FollowUps.report(stores.attempts().contents(row.id()))
                .filter(report -> !report.equals(HealthReport.EMPTY))
                .map(report -> new Earlier(row.round().day(), report))
                .stream();
    }
}
