package org.warmline.assistant.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.triage.Reason;

/**
 * The names that a scenario may use. One that is misspelt would be passed over, and the scenario
 * would prove less than it says.
 */
final class ScenarioKeys {

    private static final List<String> SCENARIO =
            List.of(
                    "name",
                    "language",
                    "resident",
                    "answers",
                    "interject",
                    "keys",
                    "silent",
                    "bargeIn",
                    "hangUpAt",
                    "hangUpAfter",
                    "hangUpDuring",
                    "voice",
                    "speed",
                    "noise",
                    "delayMillis",
                    "wav",
                    "answerAfterSeconds",
                    "busy",
                    "noAnswer",
                    "voicemail",
                    "expect");

    private static final List<String> RESIDENT = List.of("day", "age", "phone", "answeredBy");
    private static final List<String> EXPECT = List.of("outcome", "flags", "report", "answered");
    private static final List<String> FLAG = List.of("severity", "reason");

    private static final List<String> REPORT =
            List.of(
                    "temperature",
                    "oxygen",
                    "symptoms",
                    "household",
                    "householdDanger",
                    "stayedHome",
                    "distress",
                    "needs");

    private static final List<String> SYMPTOMS =
            Arrays.stream(Symptom.values()).map(Symptom::code).toList();

    private static final List<String> POLARITIES =
            Stream.concat(
                            Arrays.stream(Polarity.values()).map(Polarity::code),
                            Stream.of("nothing"))
                    .toList();

    private static final List<String> REASONS =
            Stream.concat(SYMPTOMS.stream(), Reason.BESIDE_SYMPTOMS.stream().map(Reason::code))
                    .toList();

    private ScenarioKeys() {}

    /**
     * @throws BadScenarioException at the first name that does not exist; it tells those that do
     */
    static void check(Yaml scenario) {
        only(scenario, SCENARIO);
        scenario.at("resident").ifPresent(it -> only(it, RESIDENT));
        scenario.at("expect").ifPresent(ScenarioKeys::expectation);
    }

    private static void expectation(Yaml expect) {
        only(expect, EXPECT);
        expect.at("flags").stream().flatMap(it -> it.list().stream()).forEach(it -> only(it, FLAG));
        expect.at("report").ifPresent(ScenarioKeys::report);
    }

    private static void report(Yaml report) {
        only(report, REPORT);
        report.at("symptoms")
                .ifPresent(it -> {
                    only(it, SYMPTOMS);
                    it.entries().values().forEach(value -> known(value, POLARITIES));
                });
    }

    static String reason(Yaml flag) {
        return known(flag.need("reason"), REASONS);
    }

    private static void only(Yaml section, List<String> known) {
        section.keys().forEach(key -> known(key, known));
    }

    private static String known(Yaml name, List<String> known) {
        if (!known.contains(name.text())) {
            throw name.bad(
                    "no such name: %s (known: %s)"
                            .formatted(name.text(), String.join(", ", known)));
        }
        return name.text();
    }
}
