package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;

/** Words that are part of a danger say nothing else beside it. */
class NothingHidesADangerTest {

    @ParameterizedTest
    @CsvSource({
        "mood, 我把后事都安排好了",
        "mood, 我把后事都交代好了",
        "household, 后事都安排好了",
        "mood, I've written a note and I've got the pills here",
        "symptoms, my tongue is swelling up",
        "symptoms, 我舌头肿起来了",
        "household, 孩子噎住了"
    })
    void aDangerIsReadAndNobodyIsWell(String asked, String said) {
        var meaning = read(said, new QuestionKind(asked));

        assertThat(meaning.dangers()).isNotEmpty();
        assertThat(meaning.all(Finding.Household.class))
                .noneMatch(it -> it.state() == org.warmline.assistant.health.HouseholdState.WELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"家里都安排好了", "我都安排好了", "鱼刺卡了一下", "I wrote a note for the shopping"})
    void theseAreNone(String said) {
        assertThat(read(said, QuestionKind.MOOD).dangers()).isEmpty();
    }

    private static Meaning read(String said, QuestionKind asked) {
        boolean han = said.codePoints().anyMatch(Character::isIdeographic);
        return Understanding.standard()
                .read(said, han ? Language.MANDARIN : Language.ENGLISH, asked);
    }
}
