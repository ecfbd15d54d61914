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

    @Test
    void aKeyThatDoesNotExistIsAnError() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("cases.jsonl"), GOOD.replace("{}", "{\"mood\":\"good\"}"));

        assertThatThrownBy(() -> LabelledCases.read(file))
                .hasMessage(file + ":1: no such key: mood");
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
