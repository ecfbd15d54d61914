package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledRepliesTest {

    private static final double EXACT_ENOUGH = 0.95;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh.jsonl",
                "en.jsonl",
                "own-zh.jsonl",
                "own-en.jsonl",
                "paraphrases-zh.jsonl",
                "paraphrases-en.jsonl",
                "everyday-learnt-zh.jsonl",
                "everyday-learnt-en.jsonl"
            })
    void noDangerIsMissedAndNoLookAlikeTakenForOne(String file) throws URISyntaxException {
        var result = UnderstandingEvaluation.measure(LabelledCases.read(path(file)));

        assertThat(result.figures())
                .containsEntry("dangerRecall", 1.0)
                .containsEntry("lookAlikesFlagged", 0)
                .containsEntry("dangersReadAbsent", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh.jsonl",
                "en.jsonl",
                "own-zh.jsonl",
                "own-en.jsonl",
                "paraphrases-zh.jsonl",
                "paraphrases-en.jsonl",
                "everyday-learnt-zh.jsonl",
                "everyday-learnt-en.jsonl"
            })
    void mostRepliesAreReadExactly(String file) throws URISyntaxException {
        var result = UnderstandingEvaluation.measure(LabelledCases.read(path(file)));

        assertThat((double) Objects.requireNonNull(result.figures().get("exact")))
                .as("not exact: %s", result.failures())
                .isGreaterThanOrEqualTo(EXACT_ENOUGH);
    }

    private static Path path(String file) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(LabelledRepliesTest.class.getResource(file)).toURI());
    }
}
