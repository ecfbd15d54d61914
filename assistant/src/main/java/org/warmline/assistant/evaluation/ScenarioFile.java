package org.warmline.assistant.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.evaluation.Scenario.Behaviour;
import org.warmline.assistant.evaluation.Scenario.Ending;
import org.warmline.assistant.evaluation.Scenario.Expectation;
import org.warmline.assistant.evaluation.Scenario.Flagged;
import org.warmline.assistant.evaluation.Scenario.Lines;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.triage.Severity;

/** A scenario file to a {@link Scenario}. Keys that are for audio only are left to others. */
final class ScenarioFile {

    private final Yaml yaml;

    private ScenarioFile(Yaml yaml) {
        this.yaml = yaml;
    }

    static Scenario read(Path file) {
        return new ScenarioFile(Yaml.read(file)).scenario();
    }

    private Scenario scenario() {
        ScenarioKeys.check(yaml);
        var language = language();
        var name = yaml.at("name").map(Yaml::text).orElseGet(() -> yaml.file().getFileName() + "");
        return new Scenario(name, resident(language), behaviour(), expectation());
    }

    private Language language() {
        var tag = yaml.need("language");
        try {
            return Language.ofTag(tag.text());
        } catch (IllegalArgumentException unknown) {
            throw tag.bad("no such language: " + tag.text());
        }
    }

    private ResidentFacts resident(Language language) {
        var resident = yaml.at("resident");
        int age = resident.flatMap(it -> it.at("age")).map(it -> (int) it.number()).orElse(0);
        boolean relative =
                resident.flatMap(it -> it.at("answeredBy"))
                        .filter(it -> it.text().equals("relative"))
                        .isPresent();
        return switch (language) {
            case MANDARIN -> new ResidentFacts("王女士", "东湖街道办事处", language, age, relative);
            case ENGLISH ->
                    new ResidentFacts(
                            "Ms Wang", "the East Lake street office", language, age, relative);
        };
    }

    private Behaviour behaviour() {
        var answers = new LinkedHashMap<String, Lines>();
        yaml.need("answers")
                .entries()
                .forEach((kind, said) -> answers.put(kind, new Lines(said.texts(), said.isList())));
        return new Behaviour(answers, texts("interject"), texts("keys"), names("silent"), ending());
    }

    private Ending ending() {
        boolean machine = yaml.at("voicemail").filter(it -> !it.text().equals("false")).isPresent();
        return new Ending(kind("hangUpAt"), kind("hangUpAfter"), kind("hangUpDuring"), machine);
    }

    private Optional<String> kind(String key) {
        return yaml.at(key).map(Yaml::text);
    }

    private Map<String, String> texts(String key) {
        var texts = new LinkedHashMap<String, String>();
        yaml.at(key)
                .ifPresent(
                        it -> it.entries().forEach((kind, said) -> texts.put(kind, said.text())));
        return texts;
    }

    private Set<String> names(String key) {
        return yaml.at(key).map(it -> Set.copyOf(it.texts())).orElse(Set.of());
    }

    private Expectation expectation() {
        var expect = yaml.need("expect");
        var report = new LinkedHashMap<String, Object>();
        expect.at("report").ifPresent(it -> flatten("", it, report));
        return new Expectation(
                expect.at("outcome").map(ScenarioFile::outcome),
                expect.at("flags").map(ScenarioFile::flags),
                report,
                expect.at("answered").map(it -> (int) it.number()));
    }

    private static void flatten(String prefix, Yaml section, Map<String, Object> report) {
        section.entries()
                .forEach((name, value) -> {
                    if (name.equals("symptoms")) {
                        flatten("symptoms.", value, report);
                    } else if (value.isList()) {
                        report.put(prefix + name, Set.copyOf(value.texts()));
                    } else {
                        report.put(prefix + name, value.text());
                    }
                });
    }

    private static Outcome outcome(Yaml yaml) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.code().equals(yaml.text()))
                .findFirst()
                .orElseThrow(() -> yaml.bad("no such outcome: " + yaml.text()));
    }

    private static Set<Flagged> flags(Yaml yaml) {
        var flags = new HashSet<Flagged>();
        for (var flag : yaml.list()) {
            flags.add(new Flagged(severity(flag.need("severity")), ScenarioKeys.reason(flag)));
        }
        return flags;
    }

    private static Severity severity(Yaml yaml) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(yaml.text()))
                .findFirst()
                .orElseThrow(() -> yaml.bad("no such severity: " + yaml.text()));
    }
}
