package org.warmline.assistant.triage;

import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** Complaints that a worker looks at by the end of the day. */
final class MilderSymptoms {

    private MilderSymptoms() {}

    static List<Judgement> judge(HealthReport report) {
        return in(report)
                .map(symptom ->
                        Judgement.of(Severity.ATTENTION, Reason.of(symptom), Rules.MILDER_SYMPTOM))
                .toList();
    }

    static Stream<Symptom> in(HealthReport report) {
        return report.symptoms().entrySet().stream()
                .filter(entry -> entry.getValue() == Polarity.PRESENT)
                .map(entry -> entry.getKey())
                .filter(symptom -> !symptom.isDangerSign() && symptom != Symptom.FEVER)
                .sorted();
    }
}
