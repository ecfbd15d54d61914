package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.goodbye;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a call ends; a letter of a prompt takes 200 ms. */
class LeaveTakingTest {

    private final CallsFixture line = new CallsFixture();

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void whatIsSaidOverTheGoodbyeIsAnsweredBeforeWeHangUp() {
        var talk = new ScriptedConversation(goodbye("谢谢您再见")).sayingBeforeHangUp(goodbye("请打幺二零"));
        var phone = line.answered(1, talk);

        phone.says("我 喘不上气");
        line.seconds(4);

        assertThat(talk.log).containsExactly("opening", "overheard 我喘不上气");
        assertThat(phone.log)
                .containsExactly(
                        "begin.statement.1",
                        "end.statement.1",
                        "begin.statement.2",
                        "end.statement.2",
                        "hang up");
    }

    @Test
    void whoeverIsStillSpeakingIsHeardOut() {
        var talk = new ScriptedConversation(goodbye("再见"));
        var phone = line.answered(1, talk);

        phone.says("等 一下 我 喘不上气", Duration.ofSeconds(2));
        line.seconds(1.2);
        assertThat(phone.log).doesNotContain("hang up");
        line.seconds(2);

        assertThat(phone.log).contains("hang up");
        assertThat(talk.log).contains("overheard 等一下我喘不上气");
    }

    @Test
    void aNoiseHoldsNoLine() {
        var talk = new ScriptedConversation(goodbye("再见"));
        var phone = line.answered(1, talk);

        phone.mumbles(Duration.ofSeconds(20));
        line.seconds(6);

        assertThat(phone.log).contains("hang up");
    }

    @Test
    void withoutAVoiceWeHangUpAtOnce() {
        var talk = new ScriptedConversation(goodbye("再见"));
        var phone = line.answered(1, talk);

        line.seconds(0.6);

        assertThat(phone.log).contains("hang up");
    }

    @Test
    void aKeyOverTheGoodbyeReachesTheConversation() {
        var talk = new ScriptedConversation(goodbye("谢谢您再见"));
        var phone = line.answered(1, talk);
        line.seconds(0.5);

        phone.presses("0");
        line.seconds(2);

        assertThat(talk.log).contains("key 0");
        assertThat(phone.log).contains("hang up");
    }
}
