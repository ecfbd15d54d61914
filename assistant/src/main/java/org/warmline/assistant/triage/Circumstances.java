package org.warmline.assistant.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Parting;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.QuestionKind;

/** Everything that a worker looks at and that is no complaint. */
final class Circumstances {

    private Circumstances() {}

    static List<Judgement> judge(Thresholds thresholds, Conclusion conclusion) {
        var judgements = new ArrayList<Judgement>();
        var report = conclusion.report();
        // "He is in hospital" is said of the resident, and of nobody else at home.
        boolean ofTheResident = conclusion.unsettled().parting().isPresent();
        if (!ofTheResident
                && report.household().state().filter(HouseholdState.UNWELL::equals).isPresent()) {
            judgements.add(attention(Reason.HOUSEHOLD_UNWELL, Rules.HOUSEHOLD));
        }
        if (report.stayedHome().filter(stayed -> !stayed).isPresent()) {
            judgements.add(attention(Reason.LEFT_HOME, Rules.LEFT_HOME));
        }
        if (!report.wellbeing().needs().isEmpty()) {
            judgements.add(attention(Reason.NEEDS, Rules.NEEDS));
        }
        if (report.wellbeing().distress().filter(Distress.LOW::equals).isPresent()) {
            judgements.add(attention(Reason.DISTRESS, Rules.DISTRESS));
        }
        if (isContradictory(thresholds, conclusion)) {
            judgements.add(attention(Reason.CONTRADICTION, Rules.CONTRADICTION));
        }
        ofTheCall(conclusion, judgements);
        return judgements;
    }

    private static void ofTheCall(Conclusion conclusion, List<Judgement> judgements) {
        if (!conclusion.unsettled().questions().isEmpty()) {
            judgements.add(attention(Reason.QUESTION_NOT_COVERED, Rules.QUESTION));
        }
        if (conclusion.unsettled().wentSilent()) {
            judgements.add(Judgement.of(Severity.EMERGENCY, Reason.WENT_SILENT, Rules.WENT_SILENT));
        }
        boolean missed =
                conclusion.items().entrySet().stream()
                        .filter(item -> !item.getKey().equals(QuestionKind.IDENTITY))
                        .anyMatch(item ->
                                item.getValue() == Item.NOT_UNDERSTOOD
                                        || item.getValue() == Item.LEFT_TO_PERSON);
        if (missed) {
            judgements.add(attention(Reason.NOT_UNDERSTOOD, Rules.NOT_UNDERSTOOD));
        }
        conclusion
                .outcome()
                .flatMap(outcome -> ofOutcome(outcome, conclusion.unsettled().parting()))
                .ifPresent(judgements::add);
    }

    private static Optional<Judgement> ofOutcome(Outcome outcome, Optional<Parting> parting) {
        return switch (outcome) {
            case HANDED_OVER ->
                    Optional.of(attention(Reason.ASKED_FOR_PERSON, Rules.ASKED_FOR_PERSON));
            case WRONG_PERSON ->
                    parting.map(Circumstances::ofParting)
                            .or(() ->
                                    Optional.of(
                                            attention(Reason.WRONG_PERSON, Rules.WRONG_PERSON)));
            case REFUSED -> Optional.of(attention(Reason.REFUSED, Rules.REFUSED));
            case INCOMPLETE -> Optional.of(attention(Reason.INCOMPLETE, Rules.INCOMPLETE));
            case COMPLETED, CALL_LATER, MACHINE -> Optional.empty();
        };
    }

    private static Judgement ofParting(Parting parting) {
        return switch (parting) {
            case DIED -> Judgement.of(Severity.URGENT, Reason.RESIDENT_DIED, Rules.RESIDENT_DIED);
            case IN_HOSPITAL -> attention(Reason.RESIDENT_IN_HOSPITAL, Rules.RESIDENT_IN_HOSPITAL);
        };
    }

    private static boolean isContradictory(Thresholds thresholds, Conclusion conclusion) {
        return !conclusion.unsettled().contradictions().isEmpty()
                || isFeverDenied(thresholds, conclusion.report());
    }

    /** No fever, it was said, and a temperature that is one. */
    private static boolean isFeverDenied(Thresholds thresholds, HealthReport report) {
        BodyTemperature limit = thresholds.fever();
        return report.symptoms().get(Symptom.FEVER) == Polarity.ABSENT
                && report.temperature().filter(value -> value.isAtLeast(limit)).isPresent();
    }

    private static Judgement attention(Reason reason, Rule rule) {
        return Judgement.of(Severity.ATTENTION, reason, rule);
    }
}
