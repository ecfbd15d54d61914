package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Reporting;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;

/** Asks the triage about a message, as the telephone does about a call. */
final class Judging {

    private final DatedThresholds thresholds;
    private final Clock clock;

    Judging(DatedThresholds thresholds, Clock clock) {
        this.thresholds = thresholds;
        this.clock = clock;
    }

    HealthReport with(HealthReport before, Heard heard) {
        var report = before;
        for (var finding : heard.meaning().findings()) {
            report = Reporting.with(report, finding);
        }
        return report;
    }

    /**
     * Who needs a person, by this message alone, so that nothing is raised again that somebody has
     * dealt with. Of somebody who has not confirmed only what is a danger, or may be one.
     */
    List<Judgement> judge(Heard heard, boolean confirmed, LastDays lastDays) {
        var report = confirmed ? with(HealthReport.EMPTY, heard) : HealthReport.EMPTY;
        return thresholds
                .triage(LocalDate.now(clock))
                .judge(conclusion(report, heard, confirmed), new Before(heard.dangers(), lastDays));
    }

    /** The figures in force. */
    Limits limits() {
        return thresholds.limits(LocalDate.now(clock));
    }

    /** What needs a person whatever else is known. */
    List<Judgement> atOnce(List<Finding> findings) {
        return thresholds.triage(LocalDate.now(clock)).atOnce(findings);
    }

    /** The call of the round is still to come, or was: what is not spoken of here is no answer. */
    private static Conclusion conclusion(HealthReport report, Heard heard, boolean confirmed) {
        var parting = heard.parting(confirmed);
        var outcome =
                parting.isPresent()
                        ? Outcome.WRONG_PERSON
                        : heard.meaning().wants(Intent.HUMAN)
                                ? Outcome.HANDED_OVER
                                : Outcome.CALL_LATER;
        return new Conclusion(
                report,
                Optional.of(outcome),
                List.of(),
                new Conclusion.Unsettled(0, List.of(), List.of(), heard.doubts(), false, parting),
                Map.of(),
                Optional.empty());
    }
}
