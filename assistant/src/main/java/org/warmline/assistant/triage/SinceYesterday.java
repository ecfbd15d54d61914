package org.warmline.assistant.triage;

import static org.warmline.assistant.dialogue.Outcome.CALL_LATER;
import static org.warmline.assistant.dialogue.Outcome.MACHINE;
import static org.warmline.assistant.dialogue.Outcome.WRONG_PERSON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.QuestionKind;

/** What got worse, or did not get better, since the reports before. */
final class SinceYesterday {

    /** After these the resident is called again, or was never spoken to. */
    private static final Set<Outcome> NOT_SPOKEN_TO = EnumSet.of(CALL_LATER, MACHINE, WRONG_PERSON);

    private final Thresholds thresholds;
    private final Conclusion conclusion;
    private final LastDays days;

    SinceYesterday(Thresholds thresholds, Conclusion conclusion, LastDays days) {
        this.thresholds = thresholds;
        this.conclusion = conclusion;
        this.days = days;
    }

    List<Judgement> judge() {
        var judgements = new ArrayList<Judgement>();
        if (isRising()) {
            judgements.add(Judgement.of(Severity.URGENT, Reason.TEMPERATURE_RISING, Rules.RISING));
        }
        if (isLasting()) {
            judgements.add(Judgement.of(Severity.EMERGENCY, Reason.FEVER, Rules.FEVER_LASTING));
        }
        need().ifPresent(judgements::add);
        return judgements;
    }

    /** Complaints that no report since yesterday had; none where there was no report. */
    List<Judgement> newSymptoms() {
        if (days.sinceYesterday().findAny().isEmpty()) {
            return List.of();
        }
        return MilderSymptoms.in(conclusion.report())
                .filter(symptom -> days.sinceYesterday().noneMatch(before -> has(before, symptom)))
                .map(symptom ->
                        Judgement.of(Severity.ATTENTION, Reason.of(symptom), Rules.NEW_SYMPTOM))
                .toList();
    }

    /** True if a fever or a danger flag of now is news itself, and what comes with it is not. */
    boolean beganToday() {
        return days.sinceYesterday().noneMatch(this::isFeverishOrInDanger);
    }

    private boolean isFeverishOrInDanger(HealthReport before) {
        return before.temperature().filter(it -> it.isAtLeast(thresholds.fever())).isPresent()
                || before.symptoms().entrySet().stream()
                        .filter(entry -> entry.getValue() == Polarity.PRESENT)
                        .map(entry -> entry.getKey())
                        .anyMatch(symptom -> symptom == Symptom.FEVER || symptom.isDangerSign());
    }

    private boolean isRising() {
        List<BodyTemperature> before = days.temperatures();
        var now = conclusion.report().temperature();
        if (now.isEmpty() || before.size() < 2) {
            return false;
        }
        var first = before.get(before.size() - 2);
        var second = before.getLast();
        return second.isAtLeast(first)
                && now.get().isAtLeast(second)
                && now.get().celsius() - first.celsius() >= thresholds.rise() - 0.001;
    }

    /** Above the high fever today and on every one of the days before. */
    private boolean isLasting() {
        return isHigh(conclusion.report())
                && IntStream.rangeClosed(1, thresholds.further().feverDays())
                        .mapToObj(ago -> days.on(days.today().minusDays(ago)))
                        .allMatch(reports -> reports.anyMatch(this::isHigh));
    }

    private boolean isHigh(HealthReport report) {
        return report.temperature()
                .filter(it -> it.celsius() > thresholds.highFever().celsius())
                .isPresent();
    }

    private Optional<Judgement> need() {
        var lacked = days.lackedYesterday();
        Set<Need> lacking = conclusion.report().wellbeing().needs();
        if (!Collections.disjoint(lacking, lacked)) {
            return Optional.of(Judgement.of(Severity.URGENT, Reason.NEEDS, Rules.NEED_NOT_MET));
        }
        boolean wasAsked = conclusion.items().get(QuestionKind.NEEDS) == Item.ANSWERED;
        boolean calledAgain = conclusion.outcome().filter(NOT_SPOKEN_TO::contains).isPresent();
        return lacked.isEmpty() || !lacking.isEmpty() || wasAsked || calledAgain
                ? Optional.empty()
                : Optional.of(
                        Judgement.of(Severity.ATTENTION, Reason.NEEDS, Rules.NEED_STILL_OPEN));
    }

    private static boolean has(HealthReport report, Symptom symptom) {
        return report.symptoms().get(symptom) == Polarity.PRESENT;
    }
}
