package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;
import static org.warmline.telephony.call.CallsFixture.goodbye;
import static org.warmline.telephony.call.CallsFixture.sentences;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;

/** Whole conversations on the line; a letter of a prompt takes 200 ms. */
class TalkTest {

    private final CallsFixture line = new CallsFixture();

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void aQuestionIsAskedAndAnsweredAndTheCallEnds() {
        var talk = new ScriptedConversation(ask("temperature", "您体温多少?"), goodbye("再见"));
        var phone = line.answered(1, talk);

        line.seconds(2);
        phone.says("三十七 度 二");
        line.seconds(3);
        line.drops(phone);

        assertThat(phone.log)
                .containsExactly(
                        "begin.temperature.1",
                        "end.temperature.1",
                        "begin.statement.2",
                        "end.statement.2",
                        "hang up");
        assertThat(talk.log)
                .containsExactly("opening", "overheard 三十七度二", "next 三十七度二", "ended COMPLETED");
        assertThat(talk.reports.getFirst().hungUpByUs()).isTrue();
        assertThat(line.calls.active()).isZero();
        assertThat(line.turns).hasSize(1);
    }

    @Test
    void whoSpeaksAnotherLanguageIsHeardByAnotherRecognizerAndNothingIsMissed() {
        var talk =
                new ScriptedConversation(
                        ask("identity", "您好?"), ask("identity", "是吗?"), ask("mood", "好吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);
        talk.changesToEnglish();
        phone.says("听 不 懂");
        line.seconds(3);

        phone.says("yes speaking");
        line.seconds(3);

        assertThat(talk.log)
                .containsSubsequence(
                        "overheard 听不懂", "next 听不懂", "overheard yes speaking", "next yes speaking");
        assertThat(talk.replies.getLast())
                .isInstanceOfSatisfying(
                        Reply.Words.class,
                        words -> {
                            assertThat(words.transcript().language()).isEqualTo(Language.ENGLISH);
                            assertThat(words.transcript().start())
                                    .as("counted from the beginning of the call")
                                    .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
                        });
    }

    @Test
    void wordsOfARecognizerThatIsNotFollowedArePassedOnAndAreNoReply() {
        var talk = new ScriptedConversation(ask("mood", "好吗?"));
        line.recognizer.hearsOtherwise("胸口疼");
        var phone = line.answered(1, talk);
        line.seconds(2);

        phone.says("胸 口 粥");
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("overheard 胸口粥", "otherwise 胸口疼", "next 胸口粥");
    }

    @Test
    void whileItTakesTimeToKnowWhatComesNextAWordIsSaidAndEverythingIsHeard() {
        var looking = new Turn(Turn.STATEMENT, sentences("好的"), new Then.Meanwhile());
        var talk = new ScriptedConversation(ask("question", "您问?"), looking, goodbye("再见"));
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.says("能 出门 吗");
        line.seconds(4);
        assertThat(phone.log).endsWith("begin.statement.2", "end.statement.2");

        phone.says("胸口 疼");
        line.seconds(2);
        assertThat(talk.log).endsWith("next 能出门吗", "overheard 胸口疼");
        talk.knowsWhatComesNext();
        line.seconds(2);

        assertThat(phone.log).endsWith("begin.statement.3", "end.statement.3", "hang up");
    }

    @Test
    void aKeyReachesTheConversationAlsoWhileItTakesTimeToKnowWhatComesNext() {
        var looking = new Turn(Turn.STATEMENT, sentences("好的"), new Then.Meanwhile());
        var talk = new ScriptedConversation(ask("question", "您问?"), looking, goodbye("再见"));
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.says("能 出门 吗");
        line.seconds(4);

        phone.presses("0");
        line.seconds(1);

        assertThat(talk.log).endsWith("next 能出门吗", "key 0");
    }

    @Test
    void aPlainNoNeedsNoLongPause() {
        var talk = new ScriptedConversation(Set.of("没有"), ask("symptoms", "咳嗽吗?"));
        var phone = line.answered(1, talk);
        line.seconds(2);

        phone.says("没有");
        line.seconds(1.3);

        assertThat(talk.log).contains("next 没有");
    }

    @Test
    void silenceIsCountedFromTheEndOfThePrompt() {
        var talk = new ScriptedConversation(ask("mood", "一二三四五"));
        line.answered(1, talk);

        line.seconds(5.9);
        assertThat(talk.log).containsExactly("opening");
        line.seconds(0.2);
        assertThat(talk.log).startsWith("opening", "next silence");
    }

    @Test
    void aMarkThatNeverComesBackDoesNotHoldTheCall() {
        var talk = new ScriptedConversation(ask("mood", "一二三四五"));
        var phone = line.answered(1, talk);
        phone.marksAreLost = true;

        line.seconds(1 + 2 + 5 + 0.1);

        line.drops(phone);

        assertThat(talk.log).startsWith("opening", "next silence");
    }

    @Test
    void aVoiceWithoutWordsIsUnintelligible() {
        var talk = new ScriptedConversation(ask("mood", "你好"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.mumbles(Duration.ofMillis(800));
        line.seconds(2);

        assertThat(talk.log).contains("next unintelligible");
    }

    @Test
    void keysAreAReplyAndInterruptThePrompt() {
        var talk = new ScriptedConversation(ask("temperature", 3, "请按三个数字的键"), ask("mood", "好吗"));
        var phone = line.answered(1, talk);
        line.seconds(0.5);

        phone.presses("385");
        line.seconds(0.1);
        phone.presses("1");
        line.seconds(0.1);

        assertThat(phone.log).startsWith("begin.temperature.1", "clear", "begin.mood.2");
        assertThat(talk.log).startsWith("opening", "next keys 385", "next keys 1");
        assertThat(talk.replies.getFirst().overPrompt()).isTrue();
    }

    @Test
    void wordsBesideKeysAreHeardToo() {
        var talk = new ScriptedConversation(ask("temperature", 3, "请按键"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.presses("3");
        phone.says("胸口 疼");
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("overheard 胸口疼", "next keys 3");
    }

    @Test
    void whatIsSaidDuringTheGoodbyeIsHeard() {
        var talk = new ScriptedConversation(goodbye("谢谢您再见"));
        var phone = line.answered(1, talk);

        phone.says("我 呼吸困难");
        line.seconds(2);
        line.drops(phone);

        assertThat(talk.log)
                .containsExactly("opening", "spotted 呼吸困难", "overheard 我呼吸困难", "ended COMPLETED");
    }

    @Test
    void theLastWordsBeforeTheLineDropsComeBeforeTheEnd() {
        var talk = new ScriptedConversation(ask("mood", "你好"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("救命");
        line.drops(phone);

        assertThat(talk.log).containsExactly("opening", "overheard 救命", "ended COMPLETED");
        assertThat(line.recognizer.open()).isZero();
    }

    @Test
    void withoutARecognizerEveryTurnIsUnintelligible() {
        var talk = new ScriptedConversation(ask("mood", "你好"), ask("needs", 1, "请按键"));
        var phone = line.answered(1, talk);
        phone.breaksTheRecognizer();

        line.seconds(7);
        phone.presses("1");
        line.drops(phone);

        assertThat(talk.log).startsWith("opening", "next unintelligible", "next keys 1");
    }

    @Test
    void bothSidesAreRecordedOnOneTimeLine() {
        var talk = new ScriptedConversation(ask("mood", "你好"), goodbye("再见"));
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.says("还 可以");
        line.seconds(1);

        var sides = SidesFixture.of(talk.call.recordingSoFar());

        assertThat(sides.seconds()).isEqualTo(2);
        assertThat(sides.ours(1_600)).isGreaterThan((short) 4_000);
        assertThat(sides.ours(4_000)).isZero();
        assertThat(sides.theirs(1_600)).isZero();
        assertThat(sides.theirs(8_800)).isGreaterThan((short) 7_000);
    }

    @Test
    void aConversationMayHangUpAfterItsWords() {
        var talk = new ScriptedConversation(ask("mood", "你好"));
        var phone = line.answered(1, talk);

        talk.call.hangUp();
        line.seconds(0.2);
        assertThat(phone.hungUp).isFalse();
        line.seconds(0.5);

        assertThat(phone.hungUp).isTrue();
        assertThat(phone.framesPlayed).isEqualTo(20);
    }
}
