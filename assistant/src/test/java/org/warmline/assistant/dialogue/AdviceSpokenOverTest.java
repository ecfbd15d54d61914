package org.warmline.assistant.dialogue;

import static org.warmline.assistant.dialogue.CallFixture.aCallAtTheSymptoms;
import static org.warmline.assistant.dialogue.CallFixture.anEnglishCall;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.understanding.QuestionKind;

/** Whoever speaks over the advice to call for help has not heard it. */
class AdviceSpokenOverTest {

    private static final String AGAIN = "请现在就打幺二零。 幺二零。";

    /** "This may be dangerous", the number twice, what to say there, and who rings. */
    private static final int ADVICE = 5;

    @Test
    void itIsGivenAgainBeforeAnythingElse() {
        CallFixture.aCall()
                .resident("是我")
                .resident("我胸口疼")
                .flagged()
                .weAsk(QuestionKind.TEMPERATURE)
                .residentAfter(1, "三十六度五")
                .weSay(AGAIN)
                .notFlagged()
                .weAsk(QuestionKind.SYMPTOMS);
    }

    @Test
    void whatWasHeardToItsEndIsNotSaidTwice() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(ADVICE, "家里人都好")
                .weDoNotSay("幺二零")
                .residentAfter(0, "没出门")
                .weDoNotSay("幺二零");
    }

    @Test
    void whoSpeaksOverItAgainAndAgainIsNotToldForEver() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(0, "家里人都好")
                .weSay(AGAIN)
                .residentAfter(1, "没出门")
                .weSay(AGAIN)
                .residentAfter(1, "什么都不缺")
                .weDoNotSay("幺二零")
                .resident("心情还好")
                .resident("没有问题")
                .weHangUp(Outcome.COMPLETED)
                .weSay("请您现在就打幺二零");
    }

    @Test
    void aSecondDangerIsAdvisedOnAsOftenAsTheFirst() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(0, "家里人都好")
                .residentAfter(0, "没出门")
                .residentAfter(0, "我喘不上气了")
                .flagged()
                .weSay("幺二零")
                .residentAfter(0, "什么都不缺")
                .weSay(AGAIN);
    }

    @Test
    void whoFallsSilentAfterSpeakingOverItHearsItTheNextTime() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .heardOnly(0)
                .silent()
                .weSay("您还在听吗")
                .weSay(AGAIN)
                .residentAfter(1, "家里人都好")
                .weSay(AGAIN);
    }

    @Test
    void whoSaysOverItThatHelpComesIsLetGo() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(1, "我已经打了120，他们马上来")
                .weHangUp(Outcome.INCOMPLETE);
    }

    @Test
    void despairIsAnsweredAgainInOtherWords() {
        aCallAtTheSymptoms().resident("我不想活了").residentAfter(1, "家里人都好").weSay("马上有真人打给您");
    }

    @Test
    void whatComesBesideItIsAnsweredForItself() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(1, "我不想活了")
                .flagged()
                .weSay("旁边有人的话，请他陪您")
                .weSay(AGAIN);
    }

    @Test
    void whatOnlyTheSpotterHeardOverItIsNotPassedOver() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .heardOnly(1)
                .overheard("我不想活了")
                .gives(new Input.Unintelligible())
                .weSay("旁边有人的话，请他陪您")
                .weSay(AGAIN);
    }

    @Test
    void theNumberAloneAndTheQuestionWhetherTheyAreThereAreSaidAgainToo() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(ADVICE, "救护车打什么号码")
                .weSay("要打的号码是幺二零")
                .residentAfter(0, "家里人都好")
                .weSay(AGAIN);
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .silent()
                .weSay("您还在听吗")
                .residentAfter(0, "家里人都好")
                .weSay(AGAIN);
    }

    @Test
    void whoAsksSomethingOverItIsToldThatAPersonAnswers() {
        aCallAtTheSymptoms()
                .resident("我胸口疼")
                .residentAfter(1, "我什么时候能出门")
                .gives(new Input.Answered(Input.Basis.NOTHING, List.of()))
                .weSay(AGAIN)
                .weSay("这个我不知道");
    }

    @Test
    void inEnglishToo() {
        anEnglishCall()
                .resident("yes it's me")
                .resident("I have chest pain")
                .residentAfter(1, "thirty six point five")
                .weSay("Please call one two zero now. One two zero.")
                .weAsk(QuestionKind.SYMPTOMS);
    }
}
