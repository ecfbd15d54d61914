package org.warmline.assistant.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;

class TelephoneTest {

    @Test
    void whatIsNoNumberIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> new Telephone("13000000091"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("13000000091");
    }

    @Test
    void nothingPersonalIsPrinted() {
        var wang = ResidentFixture.wangXiuying();

        assertThat(wang.contact().phone()).hasToString("…91");
        assertThat(wang.toString() + wang.contact() + wang.person() + wang.contact().salutation())
                .doesNotContain("王", "1300", "东湖", "1951");
    }

    @Test
    void somebodyIsAddressedAsIsUsualInTheirLanguage() {
        assertThat(new Salutation("王", "女士").spoken(Language.MANDARIN)).isEqualTo("王女士");
        assertThat(new Salutation("Baker", "Mr").spoken(Language.ENGLISH)).isEqualTo("Mr Baker");
    }

    @Test
    void whoAnswersForAChildIsSpokenToByTheirOwnName() {
        var child = ResidentFixture.aChild().contact();

        assertThat(child.addressedAs(Language.MANDARIN)).isEqualTo("王先生");
        assertThat(ResidentFixture.wangXiuying().contact().addressedAs(Language.MANDARIN))
                .isEqualTo("王女士");
    }

    @Test
    void aTitleIsSaidInTheLanguageThatIsSpoken() {
        assertThat(new Salutation("王", "女士").spoken(Language.ENGLISH)).isEqualTo("Ms 王");
        assertThat(new Salutation("Baker", "Mr").spoken(Language.MANDARIN)).isEqualTo("Baker先生");
        assertThat(new Salutation("王", "奶奶").spoken(Language.MANDARIN)).isEqualTo("王奶奶");
        assertThat(new Salutation("Baker", "").spoken(Language.ENGLISH)).isEqualTo("Baker");
    }
}
