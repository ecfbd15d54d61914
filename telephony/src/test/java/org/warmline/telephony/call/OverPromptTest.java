package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever speaks while we do; a letter of a prompt takes 200 ms. */
class OverPromptTest {

    private final CallsFixture line = new CallsFixture();

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void whoSpeaksOverThePromptIsHeardAndThePromptStops() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);

        line.seconds(1);
        phone.says("等 一下", Duration.ofMillis(400));
        phone.says("我 喘不上气");
        line.seconds(0.5);
        int played = phone.framesPlayed;
        line.seconds(2);

        assertThat(phone.log).startsWith("begin.symptoms.1", "clear", "begin.statement.2");
        assertThat(phone.framesPlayed).isEqualTo(played).isBetween(55, 60);
        assertThat(talk.log)
                .containsSubsequence("overheard 等一下我喘不上气", "next 等一下我喘不上气 (over prompt)");
    }

    @Test
    void whatStoppedUsInVainLetsThePromptGoOnFromItsPhrase() {
        var talk = new ScriptedConversation(ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"));
        var phone = line.answered(1, talk);
        line.seconds(2);

        phone.mumbles(Duration.ofMillis(900));
        line.seconds(0.9);
        assertThat(phone.log).containsExactly("begin.symptoms.1", "clear");
        int stoppedAfter = phone.framesPlayed;
        line.seconds(4);

        assertThat(phone.log)
                .containsExactly("begin.symptoms.1", "clear", "begin.symptoms.2", "end.symptoms.2");
        assertThat(phone.framesPlayed - stoppedAfter)
                .as("the second sentence whole, and not the first again")
                .isEqualTo(10 * CallsFixture.FRAMES_PER_LETTER);
        assertThat(talk.log).containsExactly("opening");
    }

    @Test
    void theConversationIsToldHowManySentencesWereOut() {
        var talk =
                new ScriptedConversation(
                        ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"),
                        ask("needs", "好的", "缺什么", "还有什么东西是您现在要的?"));
        var phone = line.answered(1, talk);
        line.seconds(2);

        phone.mumbles(Duration.ofMillis(900));
        line.seconds(2.5);
        phone.says("我 喘不上气", Duration.ofMillis(400));
        line.seconds(4);
        phone.says("我 还要 一些 米", Duration.ofMillis(400));
        line.seconds(2);

        assertThat(talk.log)
                .containsSubsequence("next 我喘不上气 (over prompt)", "next 我还要一些米 (over prompt)");
        assertThat(talk.sentencesHeard).as("also of what is resumed").containsExactly(1, 2);
    }

    @Test
    void whoAnswersWhenWeHaveFinishedHasHeardAll() {
        var talk = new ScriptedConversation(ask("symptoms", "您好吗?"));
        var phone = line.answered(1, talk);
        line.seconds(2);

        phone.says("我 喘不上气");
        line.seconds(2);

        assertThat(talk.log).contains("next 我喘不上气");
        assertThat(talk.sentencesHeard).isEmpty();
    }

    @Test
    void whoWasNotUnderstoodBeforeWeWentOnWasNotSilent() {
        var talk = new ScriptedConversation(ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.mumbles(Duration.ofMillis(900));
        line.seconds(12);

        assertThat(phone.log).contains("end.symptoms.2");
        assertThat(talk.log).startsWith("opening", "next unintelligible");
    }

    @Test
    void aDangerThatOnlyTheSpotterHeardOverOurPromptIsPutToTheConversationAtOnce() {
        var talk = new ScriptedConversation(ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.gasps("呼吸困难", Duration.ofMillis(600));
        line.seconds(2.5);

        assertThat(phone.log).startsWith("begin.symptoms.1", "clear", "begin.statement.2");
        assertThat(talk.log).startsWith("opening", "spotted 呼吸困难", "next unintelligible");
    }

    @Test
    void aDangerThatIsTakenUpDoesNotStopTheAdviceAboutIt() {
        var talk = new ScriptedConversation(ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"));
        talk.hasTakenUpWhatIsSpotted();
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.gasps("呼吸困难", Duration.ofMillis(300));
        line.seconds(4);

        assertThat(phone.log).as("after a hush").endsWith("begin.symptoms.2", "end.symptoms.2");
        assertThat(talk.log).containsExactly("opening", "spotted 呼吸困难");
    }

    @Test
    void aDangerThatWasSpottedAfterAVoiceStoppedUsIsNotPassedOverEither() {
        var talk = new ScriptedConversation(ask("symptoms", "请您慢慢说", "您今天有什么不舒服?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.gasps("呼吸困难", Duration.ofMillis(1_200));
        line.seconds(3);

        assertThat(talk.log).startsWith("opening", "spotted 呼吸困难", "next unintelligible");
    }

    @Test
    void aYesAfterWeStoppedIsAReply() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.mumbles(Duration.ofMillis(900));
        phone.says("对 的", Duration.ofMillis(400));
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("overheard 对的", "next 对的 (over prompt)");
    }

    @Test
    void aLookThatFailsIsNoReasonToHangUp() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        line.recognizer.failsAtLooks();
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("等 一下", Duration.ofMillis(700));
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("overheard 等一下", "next 等一下 (over prompt)");
    }

    @Test
    void whoOnlyListenedAtLengthIsNoReply() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("好的 好的", Duration.ofMillis(900));
        line.seconds(2.5);

        assertThat(phone.log).containsExactly("begin.symptoms.1", "clear", "begin.symptoms.2");
        assertThat(talk.log).containsExactly("opening", "overheard 好的好的");
    }

    @Test
    void aNoiseStopsAPromptNoMoreThanTwice() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);

        for (int i = 0; i < 4; i++) {
            line.seconds(0.5);
            phone.mumbles(Duration.ofMillis(900));
            line.seconds(2.1);
        }

        assertThat(phone.log.stream().filter("clear"::equals)).hasSize(2);
        assertThat(phone.log).contains("end.symptoms.3");
    }

    @Test
    void whoSpeaksIntoOurFirstWordsHadNotFinished() {
        var talk = new ScriptedConversation(ask("mood", "好吗"), ask("needs", "您还需要什么东西吗"));
        var phone = line.answered(1, talk);
        line.seconds(0.5);
        phone.says("还 行");
        line.seconds(1.7);
        phone.says("就 是 闷", Duration.ofMillis(400));
        line.seconds(1);

        assertThat(phone.log).startsWith("begin.mood.1", "end.mood.1", "begin.needs.2", "clear");
        assertThat(line.cutIns).isEqualTo(1);
    }

    @Test
    void keysAndAlarmsAreNoSignThatSomebodyHadNotFinished() {
        var talk =
                new ScriptedConversation(
                        ask("mood", 1, "好吗"), ask("needs", 1, "您还需要什么吗"), ask("again", "您再说一遍吧"));
        var phone = line.answered(1, talk);
        phone.presses("1");
        line.seconds(0.2);
        phone.presses("1");
        line.seconds(0.1);
        phone.gasps("呼吸困难", Duration.ofMillis(300));
        line.seconds(0.5);

        assertThat(phone.log.stream().filter("clear"::equals)).hasSize(3);
        assertThat(line.cutIns).isZero();
    }

    @Test
    void marksOfAnInterruptedPromptAreStale() {
        var talk = new ScriptedConversation(ask("mood", "一二三四五六七八九十"), ask("needs", "甲乙丙丁戊"));
        var phone = line.answered(1, talk);
        line.seconds(0.5);
        phone.says("不用 了");
        line.seconds(2);
        assertThat(phone.log).endsWith("begin.needs.2");

        phone.ear.markReached("end.mood.1");
        phone.ear.markReached("end.needs.2");
        line.seconds(5);

        assertThat(talk.log).doesNotContain("next silence");
    }

    @Test
    void theEchoOfOurPromptIsNoReply() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有没有呼吸困难"));
        var phone = line.answered(1, talk);

        line.seconds(0.2);
        phone.says("您 今天 有 没有 呼吸困难", Duration.ofSeconds(2));
        line.seconds(1);
        line.drops(phone);

        assertThat(talk.log).doesNotContain("overheard 您今天有没有呼吸困难");
        assertThat(talk.replies).isEmpty();
    }

    @Test
    void ourWordsRepeatedLaterAreNoEcho() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有没有呼吸困难或者胸口疼"));
        var phone = line.answered(1, talk);

        line.seconds(2.8);
        phone.says("有 呼吸困难", Duration.ofSeconds(1));
        line.seconds(3);

        assertThat(talk.log).contains("overheard 有呼吸困难", "next 有呼吸困难 (over prompt)");
    }
}
