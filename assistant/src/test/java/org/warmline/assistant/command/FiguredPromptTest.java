package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguredPromptTest {

    private final List<FiguredPrompt> prompts = FiguredPrompt.some(200, 1);

    @Test
    void everyFigureIsReadInTheWordsThemselves() {
        assertThat(prompts)
                .hasSize(200)
                .allSatisfy(it -> assertThat(it.isRight(it.text())).isTrue());
    }

    @Test
    void anotherFigureOrNoneIsWrong() {
        assertThat(prompts)
                .allSatisfy(it -> {
                    assertThat(it.isRight("")).isFalse();
                    assertThat(it.read("您好")).isEmpty();
                });
    }

    @Test
    void theSameSeedMakesTheSamePrompts() {
        assertThat(FiguredPrompt.some(200, 1)).isEqualTo(prompts);
        assertThat(FiguredPrompt.some(200, 2)).isNotEqualTo(prompts);
    }
}
