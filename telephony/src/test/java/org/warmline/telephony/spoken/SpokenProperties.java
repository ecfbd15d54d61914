package org.warmline.telephony.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpokenProperties {

    @Property
    void noDigitIsLeftInChinese(@ForAll String anything) {
        assertThat(SpokenChinese.of(anything).codePoints()).noneMatch(Character::isDigit);
    }

    @Property
    void noDigitIsLeftInChineseFullOfNumbers(@ForAll("numberSoup") String soup) {
        assertThat(SpokenChinese.of(soup)).doesNotContainPattern("[0-9A-Za-z]");
    }

    @Property
    void noDigitIsLeftInEnglish(@ForAll String anything) {
        assertThat(SpokenEnglish.of(anything)).matches("[A-Za-z',.?!:; -]*");
    }

    @Property
    void noDigitIsLeftInEnglishFullOfNumbers(@ForAll("numberSoup") String soup) {
        assertThat(SpokenEnglish.of(soup)).matches("[A-Za-z',.?!:; -]*");
    }

    @Property
    void everyTenthOfADegreeIsSaidInTwoParts(
            @ForAll @IntRange(min = 34, max = 42) int whole,
            @ForAll @IntRange(min = 1, max = 9) int tenth) {
        assertThat(SpokenChinese.of(whole + "." + tenth + "℃"))
                .isEqualTo(SpokenChinese.of(whole + "度") + SpokenChinese.of("" + tenth));
    }

    @Property
    void countsHoldTheirDigitsInOrder(@ForAll @IntRange(min = 0) int number) {
        var kept = SpokenChinese.of("共" + number + "份").replaceAll("[^零一二两三四五六七八九]", "");

        assertThat(kept.replace("零", "").replace('两', '二'))
                .isEqualTo(
                        ChineseNumber.oneByOne("" + number)
                                .replace("零", "")
                                .replaceFirst(startsWithTen(number) ? "^一" : "^$", ""));
    }

    private static boolean startsWithTen(int number) {
        var text = "" + number;
        return text.startsWith("1") && text.length() % 4 == 2;
    }

    @Provide
    Arbitrary<String> numberSoup() {
        return Arbitraries.strings()
                .withChars("0123456789.:/-+~%°℃度年月日号天个点第人2:,, CFTabpm约打")
                .ofMaxLength(24);
    }
}
