package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;

import java.time.Duration;
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
