package org.warmline.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedAlikeTest {

    @Test
    void nearlyTheSameWordsAreOneQuestion() {
        assertThat(groups("快递能放在门口吗", "猫粮找谁买", "请问快递能放在门口吗？"))
                .containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void anotherThingIsAnotherQuestion() {
        assertThat(groups("我能出去买菜吗", "我能出去倒垃圾吗")).hasSize(2);
    }

    @Test
    void theSameInOtherWordsIsOneQuestionWhereMeaningIsKnown() {
        var alike = new AskedAlike();
        alike.add("快递能放在门口吗", Optional.of(new float[] {1, 0}));
        alike.add("猫粮能放在门口吗", Optional.of(new float[] {0, 1}));
        alike.add("能不能把快递放门口", Optional.of(new float[] {0.98f, 0.2f}));

        assertThat(alike.groups()).containsExactly(List.of(0, 2), List.of(1));
    }

    private static List<List<Integer>> groups(String... questions) {
        var alike = new AskedAlike();
        for (var question : questions) {
            alike.add(question, Optional.empty());
        }
        return alike.groups();
    }
}
