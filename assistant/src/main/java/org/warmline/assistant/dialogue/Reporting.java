package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HealthReport.Earlier;
import org.warmline.assistant.health.HealthReport.Household;
import org.warmline.assistant.health.HealthReport.Wellbeing;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Finding;

/** Findings into a health report: what was said last holds, and what it replaces is kept beside. */
public final class Reporting {

    private Reporting() {}

    public static HealthReport with(HealthReport report, Finding finding) {
        var fresh = taken(report, finding);
        return replaced(report, fresh)
                .filter(earlier -> !fresh.earlier().contains(earlier))
                .map(earlier -> {
                    var all = new ArrayList<>(fresh.earlier());
                    all.add(earlier);
                    return copy(fresh, all);
                })
                .orElse(fresh);
    }

    private static HealthReport taken(HealthReport report, Finding finding) {
        var temperature = report.temperature();
        var oxygen = report.oxygen();
        var symptoms = report.symptoms();
        var household = report.household();
        var stayedHome = report.stayedHome();
        var wellbeing = report.wellbeing();
        switch (finding) {
            case Finding.Temperature(var value, _) -> temperature = Optional.of(value);
            case Finding.Oxygen(var value, _) -> oxygen = Optional.of(value);
            case Finding.Complaint complaint -> symptoms = symptoms(symptoms, complaint);
            case Finding.Household(var state, _) ->
                    household = new Household(Optional.of(state), household.danger());
            case Finding.HouseholdDanger _ -> household = new Household(household.state(), true);
            case Finding.StayedHome(var stayed, _) -> stayedHome = Optional.of(stayed);
            case Finding.Lacks(var need, _) ->
                    wellbeing = new Wellbeing(needs(wellbeing.needs(), need), wellbeing.distress());
            case Finding.Burden(var distress, _) ->
                    wellbeing = new Wellbeing(wellbeing.needs(), heavier(wellbeing, distress));
            case Finding.YesNo _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _,
                    Finding.Perhaps _,
                    Finding.CryForHelp _,
                    Finding.Grave _ -> {
                return report;
            }
        }
        return new HealthReport(
                temperature, oxygen, symptoms, household, stayedHome, wellbeing, report.earlier());
    }

    /** What the report said before of the one fact in which they differ. */
    private static Optional<Earlier> replaced(HealthReport before, HealthReport now) {
        if (!before.temperature().equals(now.temperature())) {
            return before.temperature()
                    .map(was -> new Earlier("temperature", String.valueOf(was.celsius())));
        }
        if (!before.oxygen().equals(now.oxygen())) {
            return before.oxygen().map(was -> new Earlier("oxygen", String.valueOf(was.percent())));
        }
        if (!before.stayedHome().equals(now.stayedHome())) {
            return before.stayedHome().map(was -> new Earlier("stayedHome", was.toString()));
        }
        if (!before.household().state().equals(now.household().state())) {
            return before.household()
                    .state()
                    .map(HouseholdState::code)
                    .map(was -> new Earlier("household", was));
        }
        return before.symptoms().entrySet().stream()
                .filter(was -> was.getValue() != now.symptoms().get(was.getKey()))
                .map(was -> new Earlier(was.getKey().code(), was.getValue().code()))
                .findFirst();
    }

    private static HealthReport copy(HealthReport report, List<Earlier> earlier) {
        return new HealthReport(
                report.temperature(),
                report.oxygen(),
                report.symptoms(),
                report.household(),
                report.stayedHome(),
                report.wellbeing(),
                earlier);
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
    private static Optional<Distress> heavier(Wellbeing before, Distress now) {
        return before.distress().filter(Distress.HIGH::equals).or(() -> Optional.of(now));
    }
}
