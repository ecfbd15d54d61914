package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({"喘不上气, 医生我川不上七快来", "胸口疼, 就是胸扣藤", "偏瘫, 他骗谈了", "嘴唇发紫, 嘴纯发子"})
    void aPhraseIsFoundInOtherCharactersOfItsSound(String phrase, String words) {
        assertThat(Likeness.of(phrase, words)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({"半身不遂, 老伴身体也不错", "上气不接下气, 三十六度七", "站不住, 那家里都好"})
    void aPhraseIsNotFoundInWordsThatSoundOtherwise(String phrase, String words) {
        assertThat(Likeness.of(phrase, words)).isLessThan(0.6);
    }

    @Test
    void whatATelephoneKeepsBadlyApartIsHalfTheSame() {
        double near = Likeness.of("憋气", "撇气");
        double far = Likeness.of("憋气", "家气");

        assertThat(near).isBetween(far, 1.0).isNotEqualTo(far);
        assertThat(Likeness.of("憋气", "憋气")).isEqualTo(1);
    }

    @Test
    void nothingOfAPhraseIsInSilence() {
        assertThat(Likeness.of("憋气", "")).isZero();
    }

    @Test
    void ofWhatIsNotChineseNothingIsMissing() {
        assertThat(Likeness.of("coughing blood", "没有")).isEqualTo(1);
    }
}
