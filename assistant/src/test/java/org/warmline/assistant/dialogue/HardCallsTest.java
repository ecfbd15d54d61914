package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls in which the next sentence of ours must not be the wrong one. */
class HardCallsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我喘不上气，120已经在路上了",
                "胸口疼，救护车马上就到",
                "I can't breathe, the ambulance is on its way",
                "my chest hurts badly, the paramedics are here"
            })
    void whoseHelpIsComingIsNotToldToCallAgain(String said) {
        known(said)
                .resident(said)
                .flagged()
                .weHangUp(Outcome.INCOMPLETE)
                .weDoNotSay("现在就打")
                .weDoNotSay("one two zero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我喘不上气，120打不通",
                "胸口疼，救护车什么时候来",
                "I can't breathe, the ambulance is not coming",
                "my chest hurts badly, should I call an ambulance"
            })
    void whereHelpIsInDoubtTheNumberIsSaid(String said) {
        assertThat(known(said).resident(said).flagged().moment().step())
                .isNotInstanceOf(Step.Close.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我是她女儿，她听不见，我帮她说",
                "我妈耳聋，接不了电话",
                "I'm her daughter, she is deaf, I'll speak for her",
                "my mother can't hear, I answer for her",
                "他昨天晚上走了",
                "我妈昨天走了",
                "she's gone"
            })
    void aPersonRingsWhereTheResidentCannotBeAskedAndNobodyIsTakenForThem(String said) {
        var call = call(said).resident(said).notFlagged().weHangUp(Outcome.HANDED_OVER);

        assertThat(call.moment().state().isIdentified()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"她刚出门，走了一会儿了", "她走路去了", "she's gone to the shop"})
    void whoIsOutIsNotMourned(String said) {
        assertThat(call(said).resident(said).conclusion().outcome())
                .isNotEqualTo(java.util.Optional.of(Outcome.HANDED_OVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公打我，我害怕", "my husband hits me, I'm scared"})
    void whoIsBeatenHearsOfThePoliceAndGetsAPerson(String said) {
        known(said)
                .resident(said)
                .flagged()
                .weHangUp(Outcome.HANDED_OVER)
                .weSay(isHan(said) ? "请打幺幺零" : "call one one zero")
                .weDoNotSay(isHan(said) ? "幺二零" : "one two zero");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "喘不上气 | 没事，挂了吧",
                "喘不上气 | 没事",
                "胸口疼 | 开玩笑的，没有",
                "胸口疼 | 好的",
                "喘不上气 | 好的",
                "I can't breathe | okay",
                "my chest hurts badly | okay",
                "I can't breathe | just kidding, no",
                "I can't breathe | it's nothing"
            })
    void whatIsSaidToTheAlarmAnswersNoQuestion(String danger, String said) {
        var call = known(danger).resident(isHan(danger) ? "三十六度五" : "thirty six five");
        var before = call.resident(danger).flagged().conclusion().report();

        assertThat(call.resident(said).conclusion().report()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "嘴唇发紫了怎么办",
                "胸口疼怎么办",
                "要是喘不上气了怎么办",
                "What should I do if my lips turn blue?",
                "can I drink bleach to kill the virus?"
            })
    void aQuestionThatNamesADangerIsToldWhatToDoWhateverElseIsKnown(String said) {
        var call = known(said).resident(said);
        if (call.moment().step() instanceof Step.LookUp) {
            call.gives(new Input.Answered(Input.Basis.NOTHING, List.of()));
        }
        call.weSay(isHan(said) ? "打幺二零" : "one two zero");
    }

    private static CallFixture known(String said) {
        return call(said).resident(isHan(said) ? "是我" : "yes it's me");
    }

    private static CallFixture call(String said) {
        return isHan(said) ? CallFixture.aCall() : CallFixture.anEnglishCall();
    }

    private static boolean isHan(String said) {
        return said.codePoints().anyMatch(Character::isIdeographic);
    }
}
