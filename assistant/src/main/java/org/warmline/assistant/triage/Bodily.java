package org.warmline.assistant.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** Fever, and what is not yet an emergency but close to one. */
final class Bodily {

    private final Thresholds thresholds;
    private final Conclusion conclusion;
    private final HealthReport report;

    Bodily(Thresholds thresholds, Conclusion conclusion) {
        this.thresholds = thresholds;
        this.conclusion = conclusion;
        this.report = conclusion.report();
    }

    List<Judgement> judge() {
        var judgements = new ArrayList<Judgement>();
        fever().ifPresent(judgements::add);
        cold().ifPresent(judgements::add);
        oxygen().ifPresent(judgements::add);
        if (report.symptoms().get(Symptom.CHEST_TIGHTNESS) == Polarity.PRESENT) {
            judgements.add(urgent(Reason.of(Symptom.CHEST_TIGHTNESS), Rules.CHEST_TIGHTNESS));
        }
        for (var code : conclusion.unsettled().unsure()) {
            judgements.add(urgent(new Reason(code), Rules.DANGER_UNSURE));
        }
        conclusion
                .items()
                .forEach((kind, item) -> {
                    if (item != Item.ANSWERED) {
                        kind.askedSymptom()
                                .filter(Symptom::isDangerSign)
                                .map(sign -> urgent(Reason.of(sign), Rules.DANGER_NOT_ANSWERED))
                                .ifPresent(judgements::add);
                    }
                });
        return judgements;
    }

    /** True for a symptom that is urgent by itself. */
    static boolean isUrgentSymptom(Judgement judgement) {
        return judgement.severity() == Severity.URGENT
                && !judgement.reason().equals(Reason.NOT_REACHED);
    }

    private Optional<Judgement> fever() {
        var temperature = report.temperature();
        if (temperature.filter(value -> value.isAtLeast(thresholds.highFever())).isPresent()) {
            return Optional.of(urgent(Reason.FEVER, Rules.HIGH_FEVER));
        }
        if (temperature.filter(value -> value.isAtLeast(thresholds.fever())).isPresent()) {
            return Optional.of(attention(Reason.FEVER, Rules.FEVER));
        }
        return report.symptoms().get(Symptom.FEVER) == Polarity.PRESENT
                ? Optional.of(attention(Reason.FEVER, Rules.FEVER_FELT))
                : Optional.empty();
    }

    /** Judged when the conversation is over: until then it may be measured again. */
    private Optional<Judgement> cold() {
        return report.temperature()
                .filter(value -> thresholds.further().cold().isAtLeast(value))
                .map(_ -> Judgement.of(Severity.EMERGENCY, Reason.OTHER, Rules.COLD));
    }

    private Optional<Judgement> oxygen() {
        return report.oxygen()
                .filter(value -> value.percent() > thresholds.oxygen().percent())
                .filter(value -> value.percent() <= thresholds.further().watched().percent())
                .map(_ -> urgent(Reason.OXYGEN_LOW, Rules.OXYGEN_WATCHED));
    }

    private static Judgement attention(Reason reason, Rule rule) {
        return Judgement.of(Severity.ATTENTION, reason, rule);
    }

    private static Judgement urgent(Reason reason, Rule rule) {
        return Judgement.of(Severity.URGENT, reason, rule);
    }
}
