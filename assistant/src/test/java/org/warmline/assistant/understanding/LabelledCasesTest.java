package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledCasesTest {

    private static final String GOOD =
            "{\"id\":\"a\",\"language\":\"en\",\"asked\":null,\"said\":\"hello\",\"expect\":{}}";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|not JSON",
                "[]|not a JSON object",
                "{\"id\":\"b\"}|\"language\" is missing or no text",
                "{\"id\":\"b\",\"language\":\"fr\"}|no such language: fr (known: zh-CN, en)",
            })
    void aBadLineIsNamedWithItsFileAndNumber(String line, String wrong) throws IOException {
        var file = Files.writeString(folder.resolve("cases.jsonl"), GOOD + "\n" + line + "\n");

        assertThatThrownBy(() -> LabelledCases.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ":2: " + wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"yesNo\":\"maybe\"}|\"yesNo\" cannot be maybe (known: yes, no, unsure)",
                "{\"symptoms\":{\"cough\":\"perhaps\"}}|\"cough\" cannot be perhaps (known: present,",
                "{\"symptoms\":{\"caugh\":\"absent\"}}|\"symptoms\" cannot be caugh (known: fever,",
                "{\"distress\":\"severe\"}|\"distress\" cannot be severe (known: low, high)",
                "{\"household\":\"ill\"}|\"household\" cannot be ill (known: well,",
                "{\"intents\":[\"fly\"]}|\"intents\" cannot be fly (known: repeat,",
                "{\"needs\":[\"gold\"]}|\"needs\" cannot be gold (known: food,",
                "{\"callLaterAt\":\"25:99\"}|\"callLaterAt\" cannot be 25:99 (a time",
            })
    void aLabelThatDoesNotExistIsNamedWithThoseThatDo(String expect, String wrong)
            throws IOException {
        var file = Files.writeString(folder.resolve("cases.jsonl"), GOOD.replace("{}", expect));

        assertThatThrownBy(() -> LabelledCases.read(file))
                .hasMessageStartingWith(file + ":1: " + wrong);
    }

    @Test
    void anIdStandsOnceAndTheOpenQuestionIsOneThatWeAsk() throws IOException {
        var twice = Files.writeString(folder.resolve("twice.jsonl"), GOOD + "\n" + GOOD);
        var asked =
                Files.writeString(
                        folder.resolve("asked.jsonl"), GOOD.replace("null", "\"temperatur\""));

        assertThatThrownBy(() -> LabelledCases.read(twice))
                .hasMessage(twice + ":2: \"id\" a stands on line 1 too");
        assertThatThrownBy(() -> LabelledCases.read(asked))
                .hasMessageStartingWith(asked + ":1: \"asked\" cannot be temperatur (known:");
    }

    @Test
    void whateverTheFormatNamesIsAccepted() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("cases.jsonl"),
                        GOOD.replace("null", "\"symptom:heavyBleeding\"")
                                .replace(
                                        "{}",
                                        """
                                        {"yesNo":"unsure","temperature":38.2,"oxygen":93,\
                                        "symptoms":{"strokeSigns":"unsure","other":"absent"},\
                                        "stayedHome":false,"household":"unsure",\
                                        "householdDanger":true,"needs":["parcel","other"],\
                                        "distress":"high","intents":["waitAMoment","abuse"],\
                                        "callLaterAt":"PT90M","question":true,"understood":false}\
                                        """));

        var expect = LabelledCases.read(file).getFirst().expect();

        assertThat(expect).hasSize(13).containsEntry("callLaterAt", "PT1H30M");
    }

    @Test
    void aKeyThatDoesNotExistIsAnError() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("cases.jsonl"), GOOD.replace("{}", "{\"mood\":\"good\"}"));

        assertThatThrownBy(() -> LabelledCases.read(file))
                .hasMessageStartingWith(file + ":1: no such key: mood (known: yesNo,");
    }

    @Test
    void whatWasHeardMayDifferFromWhatWasSaid() throws IOException {
        var file = Files.writeString(folder.resolve("cases.jsonl"), GOOD);

        var result = UnderstandingEvaluation.measure(LabelledCases.read(file), _ -> "hello");

        assertThat(result.figures()).containsEntry("cases", 1).containsEntry("exact", 0.0);
        assertThat(result.failures().getFirst().keys()).containsExactly("intents");
    }

    @Test
    void theNoiseIsTheSameForTheSameSeedAndKeepsTheSyllables() {
        var noise = Homophones.weightedBy(java.util.List.of("体温提问", "没有每有"));

        assertThat(noise.misheard("体温", 1, 7)).isEqualTo(noise.misheard("体温", 1, 7));
        assertThat(noise.misheard("体温", 1, 7)).isEqualTo("提问");
        assertThat(noise.misheard("没有 fever 38", 0, 7)).isEqualTo("没有 fever 38");
    }
}
