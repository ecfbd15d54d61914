package org.warmline.telephony.emulator;

import java.nio.file.Path;

/** Residents for tests, written as their files are. */
final class PersonaFixture {

    static final String PHONE = "+8613000000042";

    private PersonaFixture() {}

    /** A resident with the usual answers and whatever else the YAML says. */
    static Persona resident(String... yaml) {
        return PersonaFile.read("resident.yaml", String.join("\n", yaml), PHONE, Path.of("."));
    }

    static Persona talkative(String... more) {
        var answers =
                """
                answers:
                  temperature: 三十六度五
                  symptoms: [咳嗽, 发烧]
                  default: 没有
                """;
        return resident(answers + String.join("\n", more));
    }
}
