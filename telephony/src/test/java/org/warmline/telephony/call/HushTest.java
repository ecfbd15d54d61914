package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** We hush while nobody knows what is said over us; a letter of a prompt takes 200 ms. */
class HushTest {

    private final CallsFixture line = new CallsFixture();

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void aVoiceOfWhichNoWordIsKnownHushesUsAtOnceAndTakesTheFloorLater() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);

        line.seconds(1);
        phone.says("我 喘不上气", Duration.ofSeconds(1));
        line.seconds(0.2);
        assertThat(phone.log).containsExactly("begin.symptoms.1", "clear");
        assertThat(phone.framesPlayed).isBetween(55, 60);
        line.seconds(3);

        assertThat(phone.log).startsWith("begin.symptoms.1", "clear", "begin.statement.2");
    }

    @Test
    void aBackchannelHushesUsForAMomentAndIsNoReply() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("嗯", Duration.ofMillis(300));
        line.seconds(0.55);
        assertThat(phone.log).containsExactly("begin.symptoms.1", "clear", "begin.symptoms.2");
        line.seconds(8.5);

        assertThat(phone.log)
                .containsExactly(
                        "begin.symptoms.1",
                        "clear",
                        "begin.symptoms.2",
                        "end.symptoms.2",
                        "begin.statement.3",
                        "end.statement.3",
                        "hang up");
        assertThat(talk.log).startsWith("opening", "overheard 嗯", "next silence");
        assertThat(line.cutIns).isZero();
    }

    @Test
    void whoGoesOnIntoOurFirstWordsIsLetGoOnAndHeardAsOne() {
        var talk =
                new ScriptedConversation(
                        Set.of("没有"),
                        ask("symptoms", "您好吗"),
                        ask("stayedHome", "您这两天有没有出过门呢"),
                        ask("needs", "您家里缺什么"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("没有", Duration.ofMillis(400));
        line.seconds(0.4 + 0.5 + 0.2);
        assertThat(phone.log).endsWith("begin.stayedHome.2");
        phone.says("就是 有点 头疼", Duration.ofMillis(900));
        line.seconds(0.3);
        assertThat(phone.log).endsWith("begin.stayedHome.2", "clear");
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("next 没有", "next 没有 + 就是有点头疼");
        assertThat(phone.log).contains("begin.needs.3");
        assertThat(line.cutIns).isOne();
    }

    @Test
    void whoSpeaksLaterAnswersTheNewQuestion() {
        var talk =
                new ScriptedConversation(
                        Set.of("没有"), ask("symptoms", "您好吗"), ask("stayedHome", "您这两天有没有出过门呢"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("没有", Duration.ofMillis(400));
        line.seconds(0.4 + 0.5 + 1.2);
        phone.says("没 出过 门", Duration.ofMillis(900));
        line.seconds(3);

        assertThat(talk.log).containsSubsequence("next 没有", "next 没出过门 (over prompt)");
    }

    @Test
    void afterAHushWeGoOnAWordBack() {
        var talk = new ScriptedConversation(ask("symptoms", "一二三四五六七八九十"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.says("嗯", Duration.ofMillis(300));
        line.seconds(4);

        assertThat(phone.log).endsWith("end.symptoms.2");
        assertThat(phone.framesPlayed).isEqualTo(100 + 15);
    }

    @Test
    void whoListensAloudMakesUsFalterOnce() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);

        for (int i = 0; i < 3; i++) {
            line.seconds(0.7);
            phone.says("嗯", Duration.ofMillis(300));
        }
        line.seconds(3);

        assertThat(phone.log).containsOnlyOnce("clear").endsWith("end.symptoms.2");
    }

    @Test
    void aClickHushesNobody() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.mumbles(Duration.ofMillis(100));
        line.seconds(3);

        assertThat(phone.log).containsExactly("begin.symptoms.1", "end.symptoms.1");
    }

    @Test
    void whoAnswersOurLastSyllableHasHeardTheQuestion() {
        var talk = new ScriptedConversation(ask("mood", "您现在好吗"));
        var phone = line.answered(1, talk);
        line.seconds(0.7);

        phone.says("还 可以");
        line.seconds(3);

        assertThat(phone.log).startsWith("begin.mood.1", "end.mood.1");
        assertThat(talk.log).contains("next 还可以 (over prompt)");
    }

    @Test
    void aHushDoesNotKeepUsFromHangingUp() {
        var talk = new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.mumbles(Duration.ofMillis(200));
        line.seconds(0.2);
        assertThat(phone.log).endsWith("clear");

        talk.call.hangUp();
        line.seconds(3);

        assertThat(phone.log).endsWith("begin.symptoms.2", "end.symptoms.2", "hang up");
    }
}
