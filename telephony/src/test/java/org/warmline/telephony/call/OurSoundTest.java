package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.telephony.call.CallsFixture.ask;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

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
        assertThat(talk.call.recordingSoFar().ours().samples()).hasSize(50 * AudioFrame.SAMPLES);
    }

    @Test
    void aRecordingThatWasAskedForDoesNotGrow() {
        line.answered(1, talk);
        line.seconds(1);
        var recording = talk.call.recordingSoFar();

        line.seconds(2);

        assertThat(recording.theirs().duration()).isLessThan(Duration.ofMillis(1_200));
        assertThat(talk.call.recordingSoFar().theirs().duration()).isEqualTo(Duration.ofSeconds(3));
    }
}
