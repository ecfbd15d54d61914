package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;
import static org.warmline.telephony.call.CallsFixture.goodbye;
import static org.warmline.telephony.call.CallsFixture.request;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How calls end, one by one and all at once. */
class EndOfCallsTest {

    private final CallsFixture line = new CallsFixture(2);
    private final ScriptedConversation talk = new ScriptedConversation(ask("mood", "你好"));

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void theCarriersEndMayComeBeforeTheLastSound() {
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.says("救命", Duration.ofMillis(100));

        line.ends(1, CallEnding.COMPLETED);
        assertThat(talk.reports).isEmpty();
        line.seconds(0.5);
        phone.ear.closed();

        assertThat(talk.log).endsWith("overheard 救命", "ended COMPLETED");
    }

    @Test
    void theCarriersEndIsEnoughIfTheMediaNeverCloses() {
        line.answered(1, talk);
        line.seconds(1);

        line.ends(1, CallEnding.COMPLETED);
        line.seconds(2.1);

        assertThat(talk.log).endsWith("ended COMPLETED");
        assertThat(talk.reports).hasSize(1);
    }

    @Test
    void aClosedLineIsReportedEvenIfTheCarrierSaysNothing() throws InterruptedException {
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.ear.closed();
        phone.goesDead();

        line.seconds(9.9);
        assertThat(talk.reports).isEmpty();
        line.seconds(0.2);

        assertThat(talk.log).endsWith("ended COMPLETED");
        assertThat(talk.reports.getFirst().talked()).isEqualTo(Duration.ofSeconds(1));
        assertThat(hungUp()).isEqualTo(InMemoryCarrier.idOf(request(1).attempt()));
    }

    @Test
    void anAnsweredCallWithoutMediaIsHungUp() throws InterruptedException {
        line.calls.place(request(1), talk);
        var attempt = request(1).attempt();
        line.calls.on(new CallEvent.Answered(attempt, InMemoryCarrier.idOf(attempt)));

        line.seconds(10.1);
        assertThat(hungUp()).isEqualTo(InMemoryCarrier.idOf(attempt));
        line.seconds(10.1);

        assertThat(talk.log).containsExactly("ended FAILED");
    }

    @Test
    void aLineThatGoesDeadIsHungUp() {
        var phone = line.answered(1, talk);
        line.seconds(1);
        phone.goesDead();

        line.seconds(5.1);
        assertThat(phone.hungUp).isTrue();
        line.seconds(10.1);

        assertThat(talk.log).endsWith("ended COMPLETED");
        assertThat(talk.reports.getFirst().hungUpByUs()).isFalse();
    }

    @Test
    void noCallLastsLongerThanItsLimit() {
        var turns = new Turn[100];
        Arrays.fill(turns, ask("mood", "你好"));
        var phone = line.answered(1, new ScriptedConversation(turns));

        line.pass(request(1).limit().minusSeconds(1));
        assertThat(phone.hungUp).isFalse();
        line.seconds(2);

        assertThat(phone.hungUp).isTrue();
    }

    @Test
    void closingReportsEverythingAndTakesNoMoreCalls() {
        var ringing = new ScriptedConversation();
        var phone = line.answered(1, talk);
        line.calls.place(request(2), ringing);
        line.seconds(1);
        phone.says("救命");
        line.seconds(0.6);

        line.calls.close();

        assertThat(phone.hungUp).isTrue();
        assertThat(talk.log).containsExactly("opening", "overheard 救命", "ended COMPLETED");
        assertThat(ringing.log).containsExactly("ended CANCELED");
        assertThat(line.calls.active()).isZero();
        assertThat(line.calls.place(request(3), new ScriptedConversation()))
                .isInstanceOf(Placement.Refused.class);
    }

    @Test
    void atTheEndWhoTalksHearsAGoodbyeAndTheOthersAreHungUpAtOnce() {
        var ringing = new ScriptedConversation();
        var phone = line.answered(1, talk.interruptedWith(goodbye("再见")));
        line.calls.place(request(2), ringing);
        line.seconds(1);

        line.calls.sayGoodbye();
        assertThat(ringing.log).containsExactly("ended CANCELED");
        line.seconds(0.3);
        assertThat(phone.hungUp).isFalse();
        line.seconds(0.2);

        assertThat(phone.hungUp).isTrue();
        assertThat(phone.log).endsWith("end.statement.2", "hang up");
        line.drops(phone);
        assertThat(talk.log).endsWith("ended COMPLETED");
    }

    @Test
    void whoIsBeingToldGoodbyeAnywayHearsItToItsEnd() {
        var leaving = new ScriptedConversation(goodbye("再见")).interruptedWith(goodbye("中断"));
        var phone = line.answered(1, leaving);
        line.seconds(0.1);

        line.calls.sayGoodbye();
        line.seconds(0.5);

        assertThat(phone.log).containsExactly("begin.statement.1", "end.statement.1", "hang up");
    }

    @Test
    void aGoodbyeThatNobodyLetsEndIsCutAfterTenSeconds() {
        var phone = line.answered(1, talk.interruptedWith(goodbye("再".repeat(60))));
        line.seconds(1);

        line.calls.sayGoodbye();
        line.seconds(9.9);
        assertThat(phone.hungUp).isFalse();
        line.seconds(0.2);

        assertThat(phone.hungUp).isTrue();
    }

    @Test
    void aCallThatTheCarrierTakesAfterAllWereHungUpIsHungUpToo() throws InterruptedException {
        line.carrier.whileAsked(line.calls::hangUpAll);

        line.calls.place(request(1), talk);

        assertThat(talk.log).containsExactly("ended CANCELED");
        assertThat(hungUp()).isEqualTo(InMemoryCarrier.idOf(request(1).attempt()));
    }

    private CarrierCallId hungUp() throws InterruptedException {
        return line.carrier.hungUp.poll(5, TimeUnit.SECONDS);
    }
}
