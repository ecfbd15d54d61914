package org.warmline.assistant.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.assistant.evaluation.Scenario.Flagged;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Severity;

/** What a conversation brought beside what its scenario expects. */
final class Comparison {

    private final Scenario scenario;
    private final Rehearsal.Result result;

    Comparison(Scenario scenario, Rehearsal.Result result) {
        this.scenario = scenario;
        this.result = result;
    }

    /** One entry a difference; empty if all is as it should be. */
    List<String> differences() {
        var differences = new ArrayList<String>();
        var expect = scenario.expect();
        expect.outcome()
                .filter(outcome -> !result.conclusion().outcome().equals(Optional.of(outcome)))
                .ifPresent(outcome ->
                        differences.add(
                                "outcome: expected %s, was %s"
                                        .formatted(
                                                outcome.code(),
                                                result.conclusion()
                                                        .outcome()
                                                        .map(it -> it.code())
                                                        .orElse("none"))));
        missedFlags().forEach(flag -> differences.add("flag missed: " + flag));
        falseFlags().forEach(flag -> differences.add("flag not expected: " + flag));
        expect.report()
                .forEach((name, value) -> {
                    var is = reported(name, value);
                    if (!is.equals(value)) {
                        differences.add(
                                "report %s: expected %s, was %s".formatted(name, value, is));
                    }
                });
        int answered = result.conclusion().unsettled().answered();
        expect.answered()
                .filter(count -> count != answered)
                .ifPresent(count ->
                        differences.add(
                                "answered: expected %d, was %d".formatted(count, answered)));
        return differences;
    }

    long emergenciesMissed() {
        return missedFlags().stream().filter(flag -> flag.severity() == Severity.EMERGENCY).count();
    }

    Set<Flagged> falseFlags() {
        var extra = new HashSet<>(flagged());
        extra.removeAll(scenario.expect().flags().orElseGet(this::flagged));
        return extra;
    }

    private Set<Flagged> missedFlags() {
        var missed = new HashSet<>(scenario.expect().flags().orElse(Set.of()));
        missed.removeAll(flagged());
        return missed;
    }

    private Set<Flagged> flagged() {
        return result.flags().stream().map(Comparison::flagged).collect(Collectors.toSet());
    }

    /** The format knows whoever has died or is in hospital only as somebody else on the phone. */
    private static Flagged flagged(Judgement flag) {
        boolean finer =
                flag.reason().equals(Reason.RESIDENT_DIED)
                        || flag.reason().equals(Reason.RESIDENT_IN_HOSPITAL);
        return finer
                ? new Flagged(Severity.ATTENTION, Reason.WRONG_PERSON.code())
                : new Flagged(flag.severity(), flag.reason().code());
    }

    /** What the report says, in the words of the scenario. */
    private Object reported(String name, Object expected) {
        HealthReport report = result.conclusion().report();
        if (name.startsWith("symptoms.")) {
            var polarity =
                    report.symptoms().get(Symptom.ofCode(name.substring("symptoms.".length())));
            return polarity == null ? "nothing" : polarity.code();
        }
        return switch (name) {
            case "temperature" ->
                    report.temperature()
                            .filter(value -> same(value.celsius(), expected))
                            .<Object>map(value -> expected)
                            .orElseGet(() -> Objects.toString(report.temperature()));
            case "oxygen" -> report.oxygen().map(value -> value.percent() + "").orElse("nothing");
            case "household" ->
                    report.household().state().map(HouseholdState::code).orElse("nothing");
            case "householdDanger" -> report.household().danger() + "";
            case "stayedHome" -> report.stayedHome().map(String::valueOf).orElse("nothing");
            case "distress" -> report.wellbeing().distress().map(Distress::code).orElse("nothing");
            case "needs" -> needs(expected);
            default -> "nothing of that name";
        };
    }

    /** More needs may be reported than the scenario lists. */
    private Object needs(Object expected) {
        var needs =
                result.conclusion().report().wellbeing().needs().stream()
                        .map(Need::code)
                        .collect(Collectors.toSet());
        var listed = expected instanceof Set<?> set ? set : Set.of(expected);
        return needs.containsAll(listed) ? expected : needs;
    }

    private static boolean same(double celsius, Object expected) {
        return Math.abs(celsius - Double.parseDouble(expected.toString())) < 0.05;
    }
}
