package org.warmline.knowledge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "饭钱谁出 | MONEY",
                "who pays for my food | MONEY",
                "出门会不会被罚款 | LAW",
                "is it illegal to go out | LAW",
                "为什么要这么久 | REASON",
                "我女儿能上学吗 | CHILD",
                "can my wife go to work | SPOUSE",
                "邻居能出门吗 | OTHERS",
                "消毒液哪里买 | WHERE",
                "who pays my rent | MONEY BILLS",
                "体温计坏了怎么办 | INSTRUMENT",
                "手机没电了怎么充 | TELEPHONE",
                "can my cat get infected | CONTAGION ANIMAL",
                "核酸阳性会不会影响找工作 | CONSEQUENCE",
            })
    void aQuestionTurnsOnMoneyTheLawAReasonAPlaceOrSomebodyElse(String question, String concerns) {
        assertThat(Concern.of(question))
                .extracting(Concern::name)
                .containsExactlyInAnyOrder(concerns.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"喘气费劲", "其他要注意什么", "am I free", "你们是不是骗钱的"})
    void whatOnlyLooksLikeItIsNone(String text) {
        assertThat(Concern.in(text)).isEmpty();
    }

    @Test
    void theFamilyIsEverybodyWhoIsKin() {
        var family = Concern.in("同住的人看各人的通知书");

        assertThat(Concern.SPOUSE.isAmong(family)).isTrue();
        assertThat(Concern.OTHERS.isAmong(family)).isFalse();
    }

    @Test
    void whatToDoIsTheSameForWhoeverIsIll() {
        assertThat(Concern.of("我老婆胸口疼怎么办")).isEmpty();
        assertThat(Concern.of("what should I do if my mother has chest pain")).isEmpty();
    }
}
