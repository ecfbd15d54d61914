package org.warmline.assistant.triage;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;

/** What needs a person now, by itself. */
final class Emergencies {

    private Emergencies() {}

    static Optional<Judgement> judge(Thresholds thresholds, Finding finding, List<Finding> beside) {
        return switch (finding) {
            case Finding.Complaint complaint ->
                    complaint.symptom().isDangerSign() && complaint.polarity() == Polarity.PRESENT
                            ? now(
                                    Reason.of(complaint.symptom()),
                                    Rules.DANGER_SIGN,
                                    complaint.evidence())
                            : Optional.empty();
            case Finding.HouseholdDanger danger ->
                    now(Reason.HOUSEHOLD_UNWELL, Rules.DANGER_AT_HOME, danger.evidence());
            case Finding.Burden burden ->
                    burden.distress() == Distress.HIGH
                            ? now(Reason.DISTRESS, Rules.DESPAIR, burden.evidence())
                            : Optional.empty();
            case Finding.Oxygen oxygen ->
                    oxygen.value().percent() <= thresholds.oxygen().percent()
                            ? now(Reason.OXYGEN_LOW, Rules.OXYGEN, oxygen.evidence())
                            : Optional.empty();
            case Finding.CryForHelp cry -> cry(cry.evidence(), beside);
            case Finding.Grave grave -> now(Reason.OTHER, grave(grave.sign()), grave.evidence());
            case Finding.YesNo _,
                    Finding.Temperature _,
                    Finding.StayedHome _,
                    Finding.Household _,
                    Finding.Lacks _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _,
                    Finding.Perhaps _ ->
                    Optional.empty();
        };
    }

    private static Optional<Judgement> cry(Evidence evidence, List<Finding> beside) {
        boolean ambulance =
                beside.stream()
                        .anyMatch(finding ->
                                finding instanceof Finding.Lacks lacks
                                        && lacks.need() == Need.MEDICAL_VISIT);
        return ambulance
                ? now(Reason.NEEDS, Rules.AMBULANCE, evidence)
                : now(Reason.ASKED_FOR_PERSON, Rules.CRY_FOR_HELP, evidence);
    }

    private static Rule grave(String sign) {
        return switch (sign) {
            case "child" -> Rules.SEVERE_CHILD;
            case "poison" -> Rules.POISON;
            case "violence" -> Rules.VIOLENCE;
            default -> Rules.PREGNANCY;
        };
    }

    private static Optional<Judgement> now(Reason reason, Rule rule, Evidence evidence) {
        return Optional.of(
                new Judgement(Severity.EMERGENCY, reason, rule.id(), Optional.of(evidence)));
    }
}
