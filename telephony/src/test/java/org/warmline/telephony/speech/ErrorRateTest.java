package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.ErrorRate.Unit;

class ErrorRateTest {

    @Test
    void everyKindOfErrorIsCountedOnItsOwn() {
        assertThat(ErrorRate.between("三十八度二", "三十七度", Unit.CHARACTER))
                .isEqualTo(new ErrorRate(5, 1, 1, 0));
        assertThat(ErrorRate.between("no fever", "no no fever", Unit.WORD))
                .isEqualTo(new ErrorRate(2, 0, 0, 1));
    }

    @Test
    void punctuationCaseAndWidthAreNoErrors() {
        assertThat(ErrorRate.between("有点咳嗽，38．2！", "有点咳嗽 38.2", Unit.CHARACTER).errors()).isZero();
        assertThat(ErrorRate.between("I don't know.", "i don't know", Unit.WORD).errors()).isZero();
    }

    @Test
    void aChineseCharacterIsAWord() {
        assertThat(ErrorRate.between("我没事 ok 的", "", Unit.WORD).units()).isEqualTo(5);
    }

    @Test
    void ratesAreTakenOverAllUnitsTogether() {
        var all = new ErrorRate(90, 1, 0, 0).plus(new ErrorRate(10, 3, 4, 2));

        assertThat(all.rate()).isEqualTo(0.1);
        assertThat(ErrorRate.NONE.rate()).isZero();
        assertThat(ErrorRate.between("", "noise", Unit.WORD).rate()).isEqualTo(1);
    }
}
