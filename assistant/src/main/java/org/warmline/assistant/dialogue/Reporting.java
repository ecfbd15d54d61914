package org.warmline.assistant.dialogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HealthReport.Household;
import org.warmline.assistant.health.HealthReport.Wellbeing;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Finding;

/** Findings into a health report: what was said last holds. */
public final class Reporting {

    private Reporting() {}

    public static HealthReport with(HealthReport report, Finding finding) {
        return switch (finding) {
            case Finding.Temperature temperature ->
                    new HealthReport(
                            Optional.of(temperature.value()),
                            report.oxygen(),
                            report.symptoms(),
                            report.household(),
                            report.stayedHome(),
                            report.wellbeing());
            case Finding.Oxygen oxygen ->
                    new HealthReport(
                            report.temperature(),
                            Optional.of(oxygen.value()),
                            report.symptoms(),
                            report.household(),
                            report.stayedHome(),
                            report.wellbeing());
            case Finding.Complaint complaint ->
                    new HealthReport(
                            report.temperature(),
                            report.oxygen(),
                            symptoms(report.symptoms(), complaint),
                            report.household(),
                            report.stayedHome(),
                            report.wellbeing());
            case Finding.Household household ->
                    home(report, new Household(Optional.of(household.state()), danger(report)));
            case Finding.HouseholdDanger _ ->
                    home(report, new Household(report.household().state(), true));
            case Finding.StayedHome home ->
                    new HealthReport(
                            report.temperature(),
                            report.oxygen(),
                            report.symptoms(),
                            report.household(),
                            Optional.of(home.stayed()),
                            report.wellbeing());
            case Finding.Lacks lacks ->
                    wellbeing(
                            report,
                            needs(report.wellbeing().needs(), lacks.need()),
                            report.wellbeing().distress());
            case Finding.Burden burden ->
                    wellbeing(
                            report,
                            report.wellbeing().needs(),
                            Optional.of(heavier(report, burden.distress())));
            case Finding.YesNo _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _,
                    Finding.CryForHelp _ ->
                    report;
        };
    }

    private static Map<Symptom, Polarity> symptoms(
            Map<Symptom, Polarity> before, Finding.Complaint complaint) {
        var symptoms = new EnumMap<Symptom, Polarity>(Symptom.class);
        symptoms.putAll(before);
        symptoms.put(complaint.symptom(), complaint.polarity());
        return symptoms;
    }

    private static Set<Need> needs(Set<Need> before, Need need) {
        var needs = EnumSet.of(need);
        needs.addAll(before);
        return needs;
    }

    // Despair is not made lighter by a kinder word later.
    private static Distress heavier(HealthReport report, Distress now) {
        return report.wellbeing().distress().filter(Distress.HIGH::equals).orElse(now);
    }

    private static boolean danger(HealthReport report) {
        return report.household().danger();
    }

    private static HealthReport home(HealthReport report, Household household) {
        return new HealthReport(
                report.temperature(),
                report.oxygen(),
                report.symptoms(),
                household,
                report.stayedHome(),
                report.wellbeing());
    }

    private static HealthReport wellbeing(
            HealthReport report, Set<Need> needs, Optional<Distress> distress) {
        return new HealthReport(
                report.temperature(),
                report.oxygen(),
                report.symptoms(),
                report.household(),
                report.stayedHome(),
                new Wellbeing(needs, distress));
    }
}
