package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.dialogue.CallFixture.aCall;
import static org.warmline.assistant.dialogue.CallFixture.aCallAtTheNeeds;
import static org.warmline.assistant.dialogue.CallFixture.aCallAtTheSymptoms;
import static org.warmline.assistant.dialogue.CallFixture.anEnglishCall;
import static org.warmline.assistant.understanding.QuestionKind.HOUSEHOLD;
import static org.warmline.assistant.understanding.QuestionKind.IDENTITY;
import static org.warmline.assistant.understanding.QuestionKind.NEEDS;
import static org.warmline.assistant.understanding.QuestionKind.STAYED_HOME;
import static org.warmline.assistant.understanding.QuestionKind.SYMPTOMS;
import static org.warmline.assistant.understanding.QuestionKind.TEMPERATURE;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Language;

class DialogueTest {

    @Test
    void theFirstWordsSayWhoCallsThatItIsAMachineAndThatItRecords() {
        aCall().weSay("东湖街道办事处").weSay("机器人").weSay("录音").weSay("王女士").weAsk(IDENTITY);
        anEnglishCall().weSay("the street office").weSay("machine").weSay("recorded");
    }

    @Test
    void nothingOfHealthOrQuarantineIsSaidBeforeTheIdentityIsConfirmed() {
        aCall().weDoNotSay("隔离")
                .weDoNotSay("体温")
                .weDoNotSay("健康")
                .silent()
                .weDoNotSay("隔离")
                .weDoNotSay("体温")
                .resident("我喘不上气了")
                .flagged()
                .weSay("幺二零")
                .weDoNotSay("隔离")
                .weAsk(IDENTITY);
    }

    @Test
    void aTemperatureIsReadBackAndTheNextQuestionIsAsked() {
        aCall().resident("是我")
                .weAsk(TEMPERATURE)
                .resident("三十八度五")
                .weSay("三十八度五，记下了")
                .weAsk(SYMPTOMS);
    }

    @Test
    void anUnheardQuestionIsPutInOtherWordsThenSlowlyThenByKeysThenLeftToAPerson() {
        var call = aCall().resident("是我").silent().weSay("几度");
        assertThat(call.manner().slower()).isFalse();

        call.silent().weSay("三十六度五");
        assertThat(call.manner().slower()).isTrue();
        assertThat(call.manner().keys()).isZero();

        call.silent().weSay("按三个数字");
        assertThat(call.manner().keys()).isEqualTo(3);

        call.silent().weSay("请工作人员问您").weAsk(SYMPTOMS);
        assertThat(call.conclusion().items()).containsEntry(TEMPERATURE, Item.NOT_UNDERSTOOD);
    }

    @Test
    void slowerHoldsForTheRestOfTheCall() {
        var call = aCall().resident("是我").resident("说慢一点").weAsk(TEMPERATURE);
        assertThat(call.manner().slower()).isTrue();

        call.resident("三十六度五");
        assertThat(call.manner().slower()).isTrue();
    }

    @Test
    void whoeverWantsToMeasureIsGivenTime() {
        var call = aCall().resident("是我").resident("等一下，我去量").weSay("我等您");
        assertThat(call.manner().silence()).isEqualTo(Duration.ofMinutes(1));

        call.resident("三十六度四").weAsk(SYMPTOMS);
    }

    @Test
    void whoeverThinksIsGivenTimeAndIsToldSo() {
        var call = aCall().resident("是我").resident("我想想").weSay("我等您");

        assertThat(call.manner().silence()).isEqualTo(Duration.ofMinutes(1));
        call.resident("三十六度四").weAsk(SYMPTOMS);
    }

    @Test
    void olderPeopleAreGivenMoreTime() {
        assertThat(aCall().manner().silence()).isGreaterThan(anEnglishCall().manner().silence());
        assertThat(aCall().manner().pause()).isGreaterThan(anEnglishCall().manner().pause());
    }

    @Test
    void aDangerSignIsFlaggedAtOnceAndTheCallGoesOn() {
        aCallAtTheSymptoms().resident("我喘不上气").flagged().weSay("幺二零").weAsk(HOUSEHOLD);
    }

    @Test
    void theSameDangerSignIsFlaggedOnce() {
        aCall().resident("是我").resident("我喘不上气").flagged().resident("我喘不上气").notFlagged();
    }

    @Test
    void anOverheardDangerSignIsFlaggedAndAdvisedOnNext() {
        aCall().resident("是我")
                .overheard("我胸口疼")
                .flagged()
                .resident("三十六度五")
                .notFlagged()
                .weSay("幺二零")
                .weAsk(SYMPTOMS);
    }

    @Test
    void aDangerSignInTheGoodbyeIsFlaggedAndAdvisedOn() {
        aCallAtTheSymptoms()
                .resident("我要找真人")
                .weHangUp(Outcome.HANDED_OVER)
                .resident("我咳血了")
                .flagged()
                .weSay("幺二零")
                .weHangUp(Outcome.HANDED_OVER);
    }

    @Test
    void aDangerSignThatIsTakenBackStaysFlagged() {
        var call = aCallAtTheSymptoms().resident("我胸口疼").flagged().resident("说错了，胸口不疼");

        assertThat(call.conclusion().dangers()).hasSize(1);
    }

    @Test
    void despairIsMetWithCareAndNoNumberIsAskedNext() {
        aCall().resident("是我")
                .resident("我不想活了")
                .flagged()
                .weSay("让我很担心")
                .weSay("真人")
                .weSay("幺二三五六")
                .weDoNotSay("家人")
                .weDoNotSay("体温")
                .weAsk(SYMPTOMS);
    }

    @Test
    void noSilenceOrHangUpUndoesADangerSign() {
        var call =
                aCall().resident("我喘不上气了")
                        .flagged()
                        .gives(new Input.LineDropped())
                        .weHangUp(Outcome.INCOMPLETE);

        assertThat(call.conclusion().dangers()).hasSize(1);
    }

    @Test
    void whoeverFetchesTheResidentIsWaitedForAndTheIdentityIsAskedAgain() {
        aCall().resident("我是隔壁的，你等着，我去叫她")
                .weSay("我等着")
                .weAsk(IDENTITY)
                .resident("喂？")
                .weSay("请问您是王女士吗")
                .weAsk(IDENTITY)
                .resident("是我")
                .weAsk(TEMPERATURE);
    }

    @Test
    void somebodyElseIsAskedNothing() {
        aCall().resident("你打错了").weHangUp(Outcome.WRONG_PERSON).weDoNotSay("隔离");
    }

    @Test
    void aLaterCallIsPromisedAtTheTimeAskedFor() {
        var call = aCall().resident("是我，我忙着呢，晚上八点再打吧").weHangUp(Outcome.CALL_LATER).weSay("晚上八点");

        assertThat(call.conclusion().callBack())
                .isEqualTo(Optional.of(new CallBack.At(LocalTime.of(20, 0))));
    }

    @Test
    void aQuestionIsLookedUpAndTheOpenOneIsAskedAgain() {
        var call = aCall().resident("是我").resident("我什么时候能解除隔离？");
        assertThat(call.moment().step()).isInstanceOf(Step.LookUp.class);

        call.gives(new Input.Answered(Input.Basis.DOCUMENT, List.of("以通知书为准。")))
                .weSay("以通知书为准。")
                .weAsk(TEMPERATURE);
        assertThat(call.conclusion().unsettled().answered()).isEqualTo(1);
    }

    @Test
    void aQuestionInTheSameBreathAsTheAnswerIsAnsweredAndTheNextOneIsAsked() {
        aCall().resident("是我")
                .resident("三十六度五，我什么时候能解除隔离？")
                .gives(new Input.Answered(Input.Basis.DOCUMENT, List.of("以通知书为准。")))
                .weSay("以通知书为准。")
                .weAsk(SYMPTOMS);
    }

    @Test
    void anAnswerThatTellsOfQuarantineWaitsUntilWeKnowWhomWeSpeakTo() {
        aCall().resident("我什么时候能解除隔离？")
                .gives(new Input.Answered(Input.Basis.DOCUMENT, List.of("以通知书为准。")))
                .weDoNotSay("通知书")
                .weAsk(IDENTITY)
                .resident("是我")
                .weSay("以通知书为准。")
                .weAsk(TEMPERATURE);
    }

    @Test
    void aQuestionThatNothingCoversIsHandedToAPerson() {
        var call =
                aCall().resident("是我")
                        .resident("抗原试剂过期了还能用吗？")
                        .gives(new Input.Answered(Input.Basis.NOTHING, List.of()))
                        .weSay("工作人员会打给您")
                        .weAsk(TEMPERATURE);

        assertThat(call.conclusion().unsettled().questions()).hasSize(1);
    }

    @Test
    void aBareNoToWhetherSheStayedHomeIsAskedTheOtherWayRound() {
        var call =
                aCallAtTheSymptoms()
                        .resident("没哪儿不舒服")
                        .resident("家里人都好")
                        .weAsk(STAYED_HOME)
                        .resident("没有")
                        .weSay("出过家门吗")
                        .weAsk(STAYED_HOME)
                        .resident("没有")
                        .weAsk(NEEDS);

        assertThat(call.conclusion().report().stayedHome()).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 还没送来",
        "zh-CN, 没有",
        "zh-CN, 没人管",
        "zh-CN, 还在等",
        "zh-CN, 还是缺药",
        "zh-CN, 只送了一半",
        "zh-CN, 不知道",
        "en, not yet",
        "en, no",
        "en, nobody came",
        "en, still waiting",
        "en, I still need my medicine",
        "en, it hasn't arrived",
        "en, I don't know"
    })
    void whatWasLackingYesterdayIsAskedAboutAndCountsUntilItHasCome(String language, String reply) {
        var call =
                aCallAtTheNeeds(Language.ofTag(language), Need.MEDICINE)
                        .weSay(language.equals("en") ? "Yesterday" : "昨天")
                        .weAsk(NEEDS)
                        .resident(reply)
                        .weSay(language.equals("en") ? "anything else" : "还缺别的吗")
                        .resident(language.equals("en") ? "no" : "没有");

        assertThat(call.conclusion().report().wellbeing().needs()).containsExactly(Need.MEDICINE);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 送来了",
        "zh-CN, 有了",
        "zh-CN, 解决了",
        "zh-CN, 昨天下午就收到了",
        "zh-CN, 是的",
        "en, yes",
        "en, yes it came",
        "en, 'they brought it, thank you'",
        "en, all sorted"
    })
    void whatHasComeIsNoNeedAndTheQuestionIsAskedAsEver(String language, String reply) {
        var call =
                aCallAtTheNeeds(Language.ofTag(language), Need.MEDICINE)
                        .resident(reply)
                        .weSay(language.equals("en") ? "help with anything" : "帮忙")
                        .weAsk(NEEDS)
                        .resident(language.equals("en") ? "no" : "没有");

        assertThat(call.conclusion().report().wellbeing().needs()).isEmpty();
    }

    @Test
    void keysAreTakenWhetherOfferedOrNot() {
        var call = aCall().presses("1").weAsk(TEMPERATURE).presses("385").weAsk(SYMPTOMS);

        assertThat(call.conclusion().report().temperature())
                .contains(BodyTemperature.celsius(38.5));
    }

    @Test
    void keysThatFitNoTemperatureAreAskedForAgain() {
        aCall().presses("1").presses("999").weSay("按键不对").weAsk(TEMPERATURE);
    }

    @Test
    void zeroReachesAPerson() {
        aCall().presses("0").weHangUp(Outcome.HANDED_OVER).weSay("工作人员");
    }

    @Test
    void aMachineIsToldNothing() {
        var call = aCall().gives(new Input.MachineAnswered()).weHangUp(Outcome.MACHINE);

        assertThat(((Step.Close) call.moment().step()).say()).isEmpty();
    }

    @Test
    void whoeverIsSilentThroughoutIsHungUpOn() {
        aCall().silent().silent().silent().silent().weHangUp(Outcome.INCOMPLETE);
    }

    @Test
    void hearingTheSameWordsTwiceChangesNothing() {
        var once = aCall().resident("是我").resident("三十八度五，我没发烧");
        var twice = aCall().resident("是我").overheard("三十八度五，我没发烧").resident("三十八度五，我没发烧");

        assertThat(twice.conclusion()).isEqualTo(once.conclusion());
    }
}
