package org.warmline.assistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DialogueEvaluationTest {

    private static final Path HOME =
            Path.of("src/test/resources/org/warmline/assistant/evaluation");

    private static final Rehearsal REHEARSAL = new Rehearsal();

    @TempDir private Path folder;

    static Stream<Path> scenarios() {
        return Stream.of("given", "own", "strangers")
                .flatMap(name -> DialogueEvaluation.files(HOME.resolve(name)).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void whatMustFollowFollows(Path file) {
        var scenario = ScenarioFile.read(file);
        var comparison = new Comparison(scenario, REHEARSAL.with(scenario));

        assertThat(comparison.differences()).as(scenario.name()).isEmpty();
    }

    @Test
    void noEmergencyIsMissedAndNothingIsFlaggedWithoutNeed() {
        var figures = new DialogueEvaluation().measure(HOME.resolve("given"));

        assertThat(figures)
                .containsEntry("scenarios", 13)
                .containsEntry("passed", 13)
                .containsEntry("failed", List.of())
                .containsEntry("emergenciesMissed", 0L)
                .containsEntry("falseFlags", 0L)
                .containsKey("turnsMean");
    }

    @Test
    void aDifferenceIsToldByName() throws IOException {
        write("language: en\nanswers: {default: 'No'}\nexpect: {outcome: refused}\nname: Jo\n");

        assertThat(new DialogueEvaluation().measure(folder).get("failed"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "name", "Jo",
                                        "difference",
                                                "outcome: expected refused, was wrongPerson")));
    }

    @Test
    void aMistakeIsToldWithItsFileAndLine() throws IOException {
        fails("language: en\nanswers: {default: 'No'}\nexpect: {outcome: gone}\n", ":3: no such");
        fails("language: fr\nanswers: {}\nexpect: {}\n", ":1: no such language");
        fails("language: en\nanswers: {}\n", ":1: lacks expect");
        fails("language: en\nanswers:\n  - 'No'\nexpect: {}\n", ":3: names and values");
        fails("language: en\nanswers: {a: b\nexpect: x\n", ":3: ");
        fails("", ":1: empty");
    }

    @Test
    void aNameThatDoesNotExistIsToldWithThoseThatDo() throws IOException {
        var good = "language: en\nanswers: {default: 'No'}\nexpect: {}\n";

        fails(good + "flagz: []\n", ":4: no such name: flagz (known: name, ");
        fails(good + "hangUpat: null\n", ":4: no such name: hangUpat");
        fails(good + "resident: {year: 5}\n", ":4: no such name: year (known: day, age, phone,");
        fails(good.replace("{}", "{flagz: []}"), ":3: no such name: flagz (known: outcome,");
        fails(good.replace("{}", "{report: {temp: 38}}"), ":3: no such name: temp");
        fails(
                good.replace("{}", "{report: {symptoms: {cough: perhaps}}}"),
                ":3: no such name: perhaps (known: present, absent,");
        fails(
                good.replace("{}", "{flags: [{severity: urgent, reason: fewer}]}"),
                ":3: no such name: fewer");
    }

    @Test
    void whatIsOnlyForTheEmulatorIsAccepted() throws IOException {
        write(
                """
                name: Jo
                language: en
                resident: {day: 5, age: 71, phone: "+8613000000001", answeredBy: relative}
                answers: {default: 'No'}
                interject: {}
                keys: {}
                silent: []
                bargeIn: [temperature]
                hangUpAt: null
                hangUpAfter: null
                hangUpDuring: null
                voice: old
                speed: 1.1
                noise: 15
                delayMillis: 700
                wav: a.wav
                answerAfterSeconds: 3
                busy: false
                noAnswer: false
                voicemail: false
                expect:
                  flags: [{severity: attention, reason: questionNotCovered}]
                  report: {temperature: 38.7, symptoms: {cough: present}}
                """);

        assertThat(ScenarioFile.read(folder.resolve("one.yaml")).name()).isEqualTo("Jo");
    }

    @Test
    void aFolderWithoutScenariosIsRefused() {
        assertThatThrownBy(() -> new DialogueEvaluation().measure(folder))
                .hasMessageContaining("no scenario");
    }

    private void fails(String text, String message) throws IOException {
        write(text);
        assertThatThrownBy(() -> new DialogueEvaluation().measure(folder))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageContaining("one.yaml" + message);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), text);
    }
}
