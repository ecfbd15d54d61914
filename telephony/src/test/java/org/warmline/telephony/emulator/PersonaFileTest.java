package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.emulator.Persona.HangUp;
import org.warmline.telephony.emulator.Persona.Lines;
import org.warmline.telephony.emulator.Persona.Pickup;
import org.warmline.telephony.speech.Language;

class PersonaFileTest {

    @Test
    void aScenarioOfTheEvaluationIsAPersona() {
        var persona =
                PersonaFixture.resident(
                        "name: fever and short of breath",
                        "language: en",
                        "resident: {day: 5, age: 71, phone: \"+8613000000007\"}",
                        "answers:",
                        "  identity: speaking",
                        "  temperature: [I measured, 38.7]",
                        "  default: no",
                        "interject: {household: how many days}",
                        "keys: {mood: 12}",
                        "silent: [needs]",
                        "hangUpAt: null",
                        "expect: {outcome: completed}");

        assertThat(persona.language()).isEqualTo(Language.ENGLISH);
        assertThat(persona.phone()).isEqualTo("+8613000000007");
        assertThat(persona.script().answers())
                .containsEntry("identity", new Lines(List.of("speaking"), true))
                .containsEntry("temperature", new Lines(List.of("I measured", "38.7"), false))
                .containsEntry("default", new Lines(List.of("no"), true));
        assertThat(persona.script().interject()).containsEntry("household", "how many days");
        assertThat(persona.script().keys()).containsEntry("mood", "12");
        assertThat(persona.script().silent()).isEqualTo(Set.of("needs"));
        assertThat(persona.script().hangUp()).isEmpty();
    }

    @Test
    void theKeysForAudioAreRead() {
        var persona =
                PersonaFixture.resident(
                        "voice: espeak:cmn",
                        "speed: 0.8",
                        "noise: 15",
                        "delayMillis: 250",
                        "answerAfterSeconds: 3.5",
                        "bargeIn: [temperature]",
                        "hangUpDuring: mood");

        assertThat(persona.manner().voice()).isEqualTo("espeak:cmn");
        assertThat(persona.manner().speed()).isEqualTo(0.8);
        assertThat(persona.manner().noise()).hasValue(15);
        assertThat(persona.manner().delay()).isEqualTo(Duration.ofMillis(250));
        assertThat(persona.pickup()).isEqualTo(new Pickup.Answers(Duration.ofMillis(3_500)));
        assertThat(persona.script().bargeIn()).containsExactly("temperature");
        assertThat(persona.script().hangUp())
                .contains(new HangUp("mood", HangUp.Moment.IN_THE_MIDDLE));
    }

    @Test
    void aPhoneMayBeBusyUnansweredOrAMachine() {
        assertThat(PersonaFixture.resident("busy: true").pickup()).isEqualTo(new Pickup.Busy());
        assertThat(PersonaFixture.resident("noAnswer: true").pickup())
                .isEqualTo(new Pickup.NobodyAnswers());
        assertThat(PersonaFixture.resident("voicemail: true").pickup())
                .isEqualTo(new Pickup.Voicemail(Duration.ofSeconds(2), ""));
        assertThat(PersonaFixture.resident("voicemail: leave a message").pickup())
                .isEqualTo(new Pickup.Voicemail(Duration.ofSeconds(2), "leave a message"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: fr | no such language: fr (known: zh-CN, en)",
                "answer: {} | unknown key answer",
                "answers: [a] | expected keys and values",
                "answers: {mood: {a: b}} | expected a text",
                "speed: 9 | expected a number from 0.5 to 2.0",
                "busy: maybe | expected true or false",
                "keys: {mood: ab} | keys are 0 to 9, * and #",
                "silent: mood | expected a list",
                "silent: [a b] | not a kind of question: a b",
                "'resident: {phone: \"12\"}' | not a phone number: + and 7 to 15 digits",
                "wav: nowhere.wav | there is no recording nowhere.wav",
                "'name: [' | expected the node content, but found '<stream end>'",
            })
    void aBadLineIsNamedWithFileAndLine(String line, String complaint) {
        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> PersonaFixture.resident("# a comment", line))
                .withMessageContaining("resident.yaml:")
                .withMessageContaining(complaint);
    }

    @Test
    void theLineIsTheRightOne() {
        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> PersonaFixture.resident("name: x", "", "speed: fast"))
                .withMessage("resident.yaml:3: expected a number from 0.5 to 2.0");
    }

    @Test
    void aFolderOfFilesIsANeighbourhoodWithANumberForEverybody(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "name: a");
        Files.writeString(folder.resolve("b.yaml"), "name: b");
        Files.writeString(folder.resolve("notes.txt"), "not a persona");

        var neighbourhood = Neighbourhood.in(folder);

        assertThat(neighbourhood.everybody())
                .extracting(Persona::phone)
                .containsExactly("+8613000000001", "+8613000000002");
    }

    @Test
    void twoResidentsCannotShareANumber(@TempDir Path folder) throws Exception {
        var shared = "resident: {phone: \"+8613000000009\"}";
        Files.writeString(folder.resolve("a.yaml"), "name: first\n" + shared);
        Files.writeString(folder.resolve("b.yaml"), "name: second\n" + shared);

        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> Neighbourhood.in(folder))
                .withMessageEndingWith("b.yaml:1: +8613000000009 is already the number of first");
    }

    @Test
    void anEmptyFolderIsSaidToBeOne(@TempDir Path folder) {
        assertThatExceptionOfType(EmulatorException.class)
                .isThrownBy(() -> Neighbourhood.in(folder))
                .withMessageStartingWith("there is no persona file (*.yaml) in ");
    }
}
