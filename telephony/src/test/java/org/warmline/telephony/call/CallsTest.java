package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.warmline.telephony.call.CallsFixture.ask;
import static org.warmline.telephony.call.CallsFixture.goodbye;
import static org.warmline.telephony.call.CallsFixture.request;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Utterance;

class CallsTest {

    private static final int REFUSED = 98;
    private static final int UNKNOWN = 99;

    private final CallsFixture line = new CallsFixture(2);
    private final ScriptedConversation talk = new ScriptedConversation(ask("mood", "你好"));

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void aRefusedCallIsOver() {
        var placement = line.calls.place(request(REFUSED), talk);

        assertThat(placement).isInstanceOf(Placement.Refused.class);
        assertThat(talk.log).containsExactly("ended FAILED");
        assertThat(line.calls.active()).isZero();
        assertThat(line.pacer.lines()).isZero();
    }

    @Test
    void theMediaOfACallOfUnknownPlacementMayStillCome() {
        assertThat(line.calls.place(request(UNKNOWN), talk)).isInstanceOf(Placement.Unknown.class);
        assertThat(line.calls.active()).isEqualTo(1);

        var phone = line.joins(UNKNOWN);
        line.seconds(1);

        assertThat(phone.log).containsExactly("begin.mood.1", "end.mood.1");
        assertThat(line.calls.giveUp(request(UNKNOWN).attempt())).isFalse();
    }

    @Test
    void aCallThatTheCarrierDoesNotHaveIsGivenUp() {
        line.calls.place(request(UNKNOWN), talk);

        assertThat(line.calls.giveUp(request(UNKNOWN).attempt())).isTrue();

        assertThat(talk.log).containsExactly("ended FAILED");
        assertThat(line.calls.giveUp(request(UNKNOWN).attempt())).isFalse();
        assertThat(join(UNKNOWN)).isFalse();
    }

    @Test
    void aFullHouseAsksNobody() {
        line.calls.place(request(1), new ScriptedConversation());
        line.calls.place(request(2), new ScriptedConversation());

        var placement = line.calls.place(request(3), talk);

        assertThat(placement)
                .isEqualTo(new Placement.Refused("capacity", "all lines are taken", true));
        assertThat(line.carrier.asked).hasSize(2);
        assertThat(talk.log).containsExactly("ended FAILED");
    }

    @Test
    void aLineThatIsFreeAgainIsUsed() {
        line.calls.place(request(1), new ScriptedConversation());
        line.calls.place(request(2), new ScriptedConversation());
        line.ends(1, CallEnding.BUSY);

        assertThat(line.calls.place(request(3), talk)).isInstanceOf(Placement.Accepted.class);
    }

    @Test
    void oneAttemptIsPlacedOnce() {
        line.calls.place(request(1), talk);

        assertThatIllegalStateException().isThrownBy(() -> line.calls.place(request(1), talk));
        assertThat(line.carrier.asked).hasSize(1);
        assertThat(line.calls.active()).isEqualTo(1);
        assertThat(line.pacer.lines()).isEqualTo(1);
    }

    @Test
    void aCallThatNobodyAnswersIsReportedAsTheCarrierSays() {
        line.calls.place(request(1), talk);
        line.seconds(45);

        line.ends(1, CallEnding.NO_ANSWER);
        line.ends(1, CallEnding.COMPLETED);

        assertThat(talk.log).containsExactly("ended NO_ANSWER");
        assertThat(talk.reports.getFirst().recording()).isEmpty();
    }

    @Test
    void strangersAndLatecomersAreTurnedAway() {
        line.calls.place(request(1), talk);
        var stranger = new PhoneFixture(request(1).attempt(), line.recognizer);

        assertThat(line.calls.join(request(1).attempt(), new CarrierCallId("other"), stranger))
                .isEmpty();
        assertThat(join(2)).isFalse();
        assertThat(join(1)).isTrue();
        assertThat(join(1)).isFalse();
    }

    @Test
    void aCallThatNobodyHereHoldsIsToldToWhoeverLooksAfterSuch() {
        var strays = new Noted();
        try (var calls = line.callsWith(strays)) {
            assertThat(calls.turnAway(request(1).attempt(), new CarrierCallId("CA1")))
                    .hasValueSatisfying(words -> assertThat(words).isEmpty());
            calls.on(InMemoryCarrier.ended(request(2).attempt(), CallEnding.BUSY));
        }

        assertThat(strays.log).containsExactly("answered attempt-1", "BUSY attempt-2");
    }

    @Test
    void troubleInOneConversationEndsOnlyThatCall() {
        var broken = new ScriptedConversation(ask("mood", "你好")).breakingAt("next");
        var brokenPhone = line.answered(1, broken);
        var phone = line.answered(2, talk);
        line.seconds(1);

        brokenPhone.says("好");
        phone.says("还 行");
        line.seconds(2);
        line.drops(brokenPhone);

        assertThat(brokenPhone.hungUp).isTrue();
        assertThat(broken.log)
                .containsExactly("opening", "overheard 好", "next 好", "ended COMPLETED");
        assertThat(talk.log).contains("next 还行");
    }

    @Test
    void troubleWithTheLastWordsDoesNotSwallowTheReport() {
        var broken = new ScriptedConversation(ask("mood", "你好")).breakingAt("救命");
        var phone = line.answered(1, broken);
        line.seconds(1);

        phone.says("救命");
        line.drops(phone);

        assertThat(broken.log).containsExactly("opening", "overheard 救命", "ended COMPLETED");
        assertThat(line.calls.active()).isZero();
        assertThat(line.recognizer.open()).isZero();
    }

    @Test
    void eachCallHearsItsOwnWords() {
        var other = new ScriptedConversation(ask("mood", "你好"), goodbye("再见"));
        var phone = line.answered(1, talk);
        var otherPhone = line.answered(2, other);
        line.seconds(1);

        phone.says("很 好");
        otherPhone.says("胸口 疼");
        line.seconds(2);

        assertThat(talk.log).contains("next 很好").doesNotContain("next 胸口疼");
        assertThat(other.log).contains("next 胸口疼").doesNotContain("next 很好");
    }

    @Test
    void aSuspectedMachineIsPassedOn() {
        line.calls.place(request(1), talk);
        var attempt = request(1).attempt();

        line.calls.on(new CallEvent.MachineDetected(attempt, InMemoryCarrier.idOf(attempt)));

        assertThat(talk.log).containsExactly("machine?");
    }

    @Test
    void aBusyMachineHasNoLineFreeButACallThatWasDecidedOnIsPlaced() {
        line.congestion.waitedForAWorker(Congestion.TOO_LONG.plusMillis(1));

        assertThat(line.calls.free()).isZero();
        assertThat(line.calls.timesShort()).isEqualTo(1);
        assertThat(line.calls.place(CallsFixture.request(1), new ScriptedConversation()))
                .isInstanceOf(Placement.Accepted.class);
    }

    private boolean join(int number) {
        var attempt = request(number).attempt();
        var phone = new PhoneFixture(attempt, line.recognizer);
        return line.calls.join(attempt, InMemoryCarrier.idOf(attempt), phone).isPresent();
    }

    private static final class Noted implements StrayCalls {

        final List<String> log = new ArrayList<>();

        @Override
        public List<Utterance> answered(AttemptId attempt, CarrierCallId call) {
            log.add("answered " + attempt.value());
            return List.of();
        }

        @Override
        public void over(AttemptId attempt, CarrierCallId call, CallEnding ending) {
            log.add(ending + " " + attempt.value());
        }
    }
}
