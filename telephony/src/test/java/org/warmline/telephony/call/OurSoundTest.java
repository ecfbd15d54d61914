package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How our frames go out; a letter of a prompt takes ten. */
class OurSoundTest {

    private final CallsFixture line = new CallsFixture();
    private final ScriptedConversation talk =
            new ScriptedConversation(ask("symptoms", "您今天有什么不舒服的地方吗?"));

    @AfterEach
    void close() {
        line.workersAreFree();
        line.close();
    }

    @Test
    void theyGoOnWhileTheCallWaitsForAWorker() {
        var phone = line.answered(1, talk);
        line.seconds(0.5);
        line.workersAreBusy();

        line.seconds(1);

        assertThat(phone.framesPlayed).isEqualTo(75);
    }

    @Test
    void aLineOnWhichSoundComesInIsNotDeadHoweverLongTheCallIsBusy() {
        var phone = line.answered(1, talk);
        line.workersAreBusy();
        line.seconds(8);

        line.workersAreFree();

        assertThat(phone.hungUp).isFalse();
        assertThat(line.calls.talking()).isEqualTo(1);
    }

    @Test
    void aFewAreAlwaysAheadOfTheEar() {
        var phone = line.answered(1, talk);
        assertThat(phone.framesAhead()).isEqualTo(Playback.LEAD);

        line.seconds(1);

        assertThat(phone.framesPlayed).isEqualTo(50);
        assertThat(phone.framesAhead()).isEqualTo(Playback.LEAD);
    }

    @Test
    void whatNobodyHeardIsNotOnTheRecording() {
        var phone = line.answered(1, talk);
        line.seconds(1);

        phone.presses("1");

        assertThat(phone.framesPlayed).isEqualTo(50);
        assertThat(SidesFixture.of(talk.call.recordingSoFar()).seconds()).isEqualTo(1);
    }

    @Test
    void aRecordingThatWasAskedForDoesNotGrow() {
        line.answered(1, talk);
        line.seconds(1);
        var recording = talk.call.recordingSoFar();

        line.seconds(2);

        assertThat(SidesFixture.of(recording).seconds()).isLessThan(1.2);
        assertThat(SidesFixture.of(talk.call.recordingSoFar()).seconds()).isEqualTo(3);
    }
}
