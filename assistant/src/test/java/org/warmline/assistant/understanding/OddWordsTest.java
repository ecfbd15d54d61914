package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.language.Language;

/** What is said in passing, or in numbers, and is easily taken for something else. */
class OddWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"体温一百度", "烧到一百度了", "一百"})
    void aHundredDegreesIsNoTemperatureInMandarin(String said) {
        assertThat(read(said, QuestionKind.TEMPERATURE).temperature()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "华氏一百度, 37.8",
        "一百零一，美国带回来的那个表, 38.3",
        "九十九点七，这表是华氏的, 37.6",
        "a hundred degrees, 37.8"
    })
    void whereAScaleIsMeantItIs(String said, double celsius) {
        assertThat(read(said, QuestionKind.TEMPERATURE).temperature())
                .map(BodyTemperature::celsius)
                .contains(celsius);
    }

    /** The handkerchief misheard as the hand. */
    @ParameterizedTest
    @ValueSource(strings = {"手上吐的全是带血的痰", "手上咳出来的都是血"})
    void bloodThatIsCoughedOntoTheHandIsNoCutInIt(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).dangers()).isNotEmpty();
    }

    @Test
    void aCutInTheHandIsNoCoughingOfBlood() {
        assertThat(read("手上划了道口子出了点血", QuestionKind.SYMPTOMS).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know her name", "I can't remember his address, sorry"})
    void notToKnowWhatSomebodyElseIsCalledIsNoConfusion(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know my own name any more", "she does not know her own name"})
    void notToKnowOnesOwnIs(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they are coming tomorrow",
                "他们明天过来",
                "the nurse comes in the morning",
                "it's worse in the morning"
            })
    void thatSomebodyComesTomorrowIsNoWishToBeRungThen(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).wants(Intent.CALL_LATER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring me tomorrow", "tomorrow morning", "明天再打吧", "not now, tomorrow"})
    void aWishToBeRungTomorrowIsOne(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).wants(Intent.CALL_LATER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'No, a dull ache in my tooth, that is all', chestPain", "没有，牙疼, chestPain"})
    void whatANoIsSaidWithIsOfSomethingElse(String said, String asked) {
        assertThat(read(said, new QuestionKind("symptom:" + asked)).dangers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'No, but it aches a bit', chestPain", "没有，就是有点闷, shortnessOfBreath"})
    void aNoWithAButIsHeardToItsEnd(String said, String asked) {
        assertThat(read(said, new QuestionKind("symptom:" + asked)).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Twice, once in the kitchen', collapse",
        "Worse lying down, shortnessOfBreath",
        "Every step, shortnessOfBreath",
        "躺下更厉害, shortnessOfBreath",
        "两回，一回在厨房, collapse"
    })
    void howOftenAndWhenItComesSaysThatItIsThere(String said, String asked) {
        assertThat(read(said, new QuestionKind("symptom:" + asked)).dangers()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Once, years ago', chestPain",
        "All night I slept like a baby, chestPain",
        "Since yesterday I have been painting the fence, chestPain",
        "一次都没有, chestPain",
        "晚上都睡得香, shortnessOfBreath"
    })
    void whatIsSaidOfSomethingElseOrLongAgoDoesNot(String said, String asked) {
        assertThat(read(said, new QuestionKind("symptom:" + asked)).dangers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river is so peaceful from my window, I'm happy",
                "I counted out my tablets, enough for the week",
                "I slid off the chair laughing",
                "I don't care if I live in the flat or the house",
                "I had to lean over and blow my nose",
                "喝水不解渴，总口干",
                "信写好了，帮我寄一下，存折在抽屉"
            })
    void whatOnlyLooksLikeADangerIsNone(String said) {
        assertThat(read(said, QuestionKind.SYMPTOMS).dangers()).isEmpty();
    }

    private static Meaning read(String said, QuestionKind asked) {
        var chinese = said.codePoints().anyMatch(Character::isIdeographic);
        return Understanding.standard()
                .read(said, chinese ? Language.MANDARIN : Language.ENGLISH, asked);
    }
}
