package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

class OfficeWordsTest {

    private static final OfficePhrase MILL =
            new OfficePhrase(Language.MANDARIN, "chestPain", "心里推磨");
    private static final OfficePhrase KETTLE =
            new OfficePhrase(Language.ENGLISH, "shortnessOfBreath", "my kettle's off");
    private static final OfficePhrase LAST_BUS =
            new OfficePhrase(Language.ENGLISH, "despair", "catching the last bus");

    private final AtomicReference<List<OfficePhrase>> office = new AtomicReference<>(List.of());
    private final Understanding understanding = Understanding.standard().with(office::get);

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 我心里推磨一样",
        "en, My kettle's off again",
        "en, I'm thinking of catching the last bus"
    })
    void whatTheOfficeAddsCountsAtTheNextReplyAndNoLongerThanItIsInForce(
            String language, String said) {
        assertThat(read(language, said)).isEmpty();

        office.set(List.of(MILL, KETTLE, LAST_BUS));
        assertThat(read(language, said)).isNotEmpty();

        office.set(List.of());
        assertThat(read(language, said)).isEmpty();
    }

    @Test
    void theyAreListenedForAsLongAsTheyAreInForceUnlessTheyAreVeryShort() {
        var brief = new OfficePhrase(Language.MANDARIN, "confusion", "推磨");
        assertThat(understanding.dangerPhrases(Language.MANDARIN)).doesNotContain(MILL.words());

        office.set(List.of(MILL, LAST_BUS, brief));

        assertThat(understanding.dangerPhrases(Language.MANDARIN))
                .contains(MILL.words())
                .doesNotContain("推磨");
        assertThat(understanding.dangerPhrases(Language.ENGLISH)).contains(LAST_BUS.words());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 没有心里推磨", "en, if my kettle's off who do I ring?"})
    void theyAreDeniedAndSupposedAsOthersAre(String language, String said) {
        office.set(List.of(MILL, KETTLE));

        assertThat(read(language, said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"心裡推磨, 我心里推磨一样", "心里推磨, 我心裡推磨一樣", "胸口像坐ＫＴＶ, 胸口像坐ktv", "胸口过DJ, 我胸口过ｄｊ了"})
    void theyAreReadInWhateverCharactersTheyWereTyped(String words, String said) {
        assertThat(read("zh-CN", said)).isEmpty();

        office.set(List.of(new OfficePhrase(Language.MANDARIN, "confusion", words)));

        assertThat(read("zh-CN", said)).isNotEmpty();
    }

    @Test
    void whatIsBuiltInStaysWhateverTheOfficeAdds() {
        office.set(List.of(MILL));

        assertThat(read("zh-CN", "喘不上气")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "zh-CN, chestPain, 疼",
                "zh-CN, cough, 咳得厉害",
                "zh-CN, chestPain, (.{9})",
                "zh-CN, chestPain, 120",
                "en, chestPain, a|b",
                "en, chestPain, '''",
                "en, chestPain, a''",
                "en, chestPain, 9 1 1"
            })
    void whatIsNoWordsForADangerIsRefused(String language, String code, String words) {
        var tag = Language.ofTag(language);

        assertThatThrownBy(() -> new OfficePhrase(tag, code, words))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Finding> read(String language, String said) {
        return understanding.read(said, Language.ofTag(language), QuestionKind.SYMPTOMS).dangers();
    }
}
