package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.speech.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * As many residents as a measurement needs, made of a few scenarios: each scenario is played by
 * several people at telephones of their own. Scenarios in which nobody picks up are left out.
 */
public final class Cast {

    /** One who can be called. */
    public record Member(String phone, Language language, int age, int day) {}

    private static final long FIRST_NUMBER = 8_613_000_000_001L;
    private static final int USUAL_AGE = 50;
    private static final int USUAL_DAY = 3;

    private final List<Map<String, Object>> scenarios;

    private Cast(List<Map<String, Object>> scenarios) {
        this.scenarios = scenarios;
    }

    /** Of the demonstration's residents. */
    public static Cast builtIn() {
        return new Cast(
                IntStream.rangeClosed(1, Neighbourhood.BUILT_IN)
                        .mapToObj("demo/resident-%02d.yaml"::formatted)
                        .filter(name -> answers(name, Packed.text(name), Path.of("")))
                        .map(name -> scenario(Packed.text(name), Path.of("")))
                        .toList());
    }

    /**
     * Of the scenarios in a folder, {@code *.yaml}.
     *
     * @throws EmulatorException {@code FILE:LINE: what is wrong}
     */
    public static Cast in(Path folder) {
        var scenarios = new ArrayList<Map<String, Object>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Neighbourhood::isPersona).sorted().toList()) {
                var text = Files.readString(file);
                if (answers(file.toString(), text, folder)) {
                    scenarios.add(scenario(text, folder));
                }
            }
        } catch (IOException e) {
            throw new EmulatorException("cannot read the scenarios in " + folder, e);
        }
        if (scenarios.isEmpty()) {
            throw new EmulatorException("nobody picks up in the scenarios of " + folder);
        }
        return new Cast(scenarios);
    }

    /** How many scenarios there are. */
    public int scenarios() {
        return scenarios.size();
    }

    /** Writes persona files for so many residents into an empty folder. */
    public List<Member> write(int many, Path folder) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < many; i++) {
            var scenario = new LinkedHashMap<>(scenarios.get(i % scenarios.size()));
            var resident = new LinkedHashMap<String, Object>(part(scenario, "resident"));
            var phone = "+" + (FIRST_NUMBER + i);
            resident.put("phone", phone);
            scenario.put("resident", resident);
            members.add(
                    new Member(
                            phone,
                            Language.ofTag(
                                    String.valueOf(scenario.getOrDefault("language", "zh-CN"))),
                            number(resident.get("age"), USUAL_AGE),
                            number(resident.get("day"), USUAL_DAY)));
            try {
                Files.writeString(
                        folder.resolve("resident-%05d.yaml".formatted(i + 1)),
                        new Yaml().dump(scenario));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write personas to " + folder, e);
            }
        }
        return members;
    }

    private static boolean answers(String name, String text, Path folder) {
        return PersonaFile.read(name, text, "+" + FIRST_NUMBER, folder).pickup()
                instanceof Persona.Pickup.Answers;
    }

    /** Its recordings are found from anywhere. */
    private static Map<String, Object> scenario(String text, Path folder) {
        Map<String, Object> scenario =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (scenario.get("wav") instanceof String file) {
            scenario.put("wav", folder.resolve(file).toAbsolutePath().toString());
        } else {
            var recordings = new LinkedHashMap<String, Object>();
            part(scenario, "wav")
                    .forEach((kind, file) ->
                            recordings.put(
                                    kind,
                                    folder.resolve(String.valueOf(file))
                                            .toAbsolutePath()
                                            .toString()));
            if (!recordings.isEmpty()) {
                scenario.put("wav", recordings);
            }
        }
        return scenario;
    }

    private static Map<String, Object> part(Map<String, Object> scenario, String key) {
        var part = new LinkedHashMap<String, Object>();
        if (scenario.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> part.put(String.valueOf(name), value));
        }
        return part;
    }

    private static int number(@Nullable Object value, int usual) {
        return value instanceof Number number ? number.intValue() : usual;
    }
}
