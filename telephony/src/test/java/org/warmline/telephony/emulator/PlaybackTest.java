package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    private final Playback playback = new Playback();

    @Test
    void anEmptyBufferPlaysSilence() {
        assertThat(playback.play()).hasSize(160).containsOnly(0xff);
    }

    @Test
    void aMarkIsDueWhenTheSoundBeforeItHasBeenPlayed() {
        playback.add(sound(320));
        playback.mark("end");

        playback.play();
        assertThat(playback.due()).isEmpty();
        playback.play();
        assertThat(playback.due()).containsExactly("end");
        assertThat(playback.due()).isEmpty();
    }

    @Test
    void aMarkWithNothingBeforeItIsDueAtOnce() {
        playback.mark("begin");

        assertThat(playback.due()).containsExactly("begin");
    }

    @Test
    void clearingForgetsTheSoundAndGivesBackEveryMark() {
        playback.add(sound(160));
        playback.mark("one");
        playback.add(sound(1_600));
        playback.mark("two");

        assertThat(playback.clear()).containsExactly("one", "two");
        assertThat(playback.play()).containsOnly(0xff);
        assertThat(playback.due()).isEmpty();
    }

    @Test
    void marksAfterAClearWaitForTheirOwnSound() {
        playback.add(sound(1_600));
        playback.play();
        playback.clear();

        playback.add(sound(160));
        playback.mark("next");

        assertThat(playback.due()).isEmpty();
        playback.play();
        assertThat(playback.due()).containsExactly("next");
    }

    private static byte[] sound(int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0x10);
        return bytes;
    }
}
