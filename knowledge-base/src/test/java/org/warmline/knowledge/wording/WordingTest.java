package org.warmline.knowledge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void charactersAndPairsAreLookedUpAndNothingIsPairedOverAMark() {
        assertThat(Grams.of("戴口罩，Ｎ９５"))
                .containsExactly("戴", "口", "罩", "n", "95", "戴 口", "口 罩", "n 95");
    }

    @Test
    void whatSoundsAlikeOnATelephoneIsWrittenAlike() {
        assertThat(Grams.sounds("隔离")).isEqualTo(Grams.sounds("格里"));
        assertThat(Grams.sounds("柿子")).isEqualTo(Grams.sounds("四子"));
        assertThat(Grams.sounds("南城")).isEqualTo(Grams.sounds("蓝陈"));
    }

    @Test
    void numbersAreTheSameInDigitsAndInCharacters() {
        assertThat(Numbers.in("隔离十四天")).isEqualTo(Numbers.in("隔离14天"));
        assertThat(Numbers.in("第二批在2月7日")).containsExactly("2", "7");
        assertThat(Numbers.in("一个人一起走")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"二〇二〇, 2020", "三百零五, 305", "十, 10", "二十三, 23", "一千二百, 1200"})
    void chineseNumbersHaveTheirValue(String chinese, String digits) {
        assertThat(Numbers.value(chinese)).isEqualTo(digits);
    }

    @Test
    void placesAreKnownByName() {
        assertThat(Places.in("武汉市和湖北省的规定")).containsExactly("武汉", "湖北");
        assertThat(Places.provinceOf("武汉")).isEqualTo("湖北");
        assertThat(Places.smallerIn("怀柔区有哪些规定")).containsExactly("怀柔");
        assertThat(Places.smallerIn("社区和小区")).isEmpty();
    }

    @Test
    void theShareOfWhatIsAskedCountsRareWordsMore() {
        var asked = Asked.of("口罩的规定", gram -> gram.contains("罩") ? 5 : 1);

        assertThat(asked.share(asked.in("请戴口罩"))).isGreaterThan(0.5);
        assertThat(asked.share(asked.in("有关规定"))).isLessThan(0.4);
        assertThat(asked.share(Asked.Found.NOTHING)).isZero();
    }

    @Test
    void aQuestionTellsWhatKindOfThingItWants() {
        assertThat(AskedFor.in("什么时候能出门")).contains(AskedFor.TIME);
        assertThat(AskedFor.in("投诉电话是多少")).contains(AskedFor.CONTACT, AskedFor.AMOUNT);
        assertThat(AskedFor.in("how long is it")).contains(AskedFor.DURATION);
    }
}
