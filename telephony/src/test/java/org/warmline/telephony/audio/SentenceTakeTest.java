package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.SentenceTake.Fault;
import org.warmline.telephony.audio.SentenceTake.Fit;
import org.warmline.telephony.audio.SentenceTake.Unfit;

class SentenceTakeTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @Test
    void aQuietRoomAndAClearVoiceAreFitAndComeOutTrimmedAndAsLoudAsTheVoices() {
        var take = SentenceTake.of(said(48_000, 1.5, 3_000, 20), TWO_SECONDS);

        assertThat(take).isInstanceOf(Fit.class);
        var sound = ((Fit) take).sound();
        assertThat(sound.sampleRate()).isEqualTo(AudioFrame.SAMPLE_RATE);
        assertThat(sound.duration()).isBetween(Duration.ofMillis(1_500), Duration.ofMillis(1_800));
        assertThat(Loudness.of(SpeechLevel.of(sound).samples()))
                .isEqualTo(Loudness.of(sound.samples()), offset(0.5));
    }

    @Test
    void silenceIsNoRecording() {
        assertThat(faults(said(16_000, 1.5, 0, 5))).containsExactly(Fault.SILENT);
    }

    @Test
    void aVoiceFarAwayIsTooQuiet() {
        assertThat(faults(said(16_000, 1.5, 400, 5))).containsExactly(Fault.TOO_QUIET);
    }

    @Test
    void anOverdrivenMicrophoneIsNoticed() {
        assertThat(faults(said(16_000, 1.5, 60_000, 20))).containsExactly(Fault.CLIPPED);
    }

    @Test
    void aNoisyRoomIsNoticed() {
        assertThat(faults(said(16_000, 1.5, 3_000, 500))).containsExactly(Fault.NOISY);
    }

    @Test
    void anotherLengthThanTheSentenceIsNoticed() {
        assertThat(faults(said(8_000, 0.5, 3_000, 20))).containsExactly(Fault.TOO_SHORT);
        assertThat(faults(said(8_000, 6, 3_000, 20))).containsExactly(Fault.TOO_LONG);
    }

    @Test
    void aRecordingThatBeginsInTheMiddleOfAWordIsNoticed() {
        var whole = said(8_000, 1.5, 3_000, 20).samples();
        var cut = Arrays.copyOfRange(whole, 5_000, whole.length);

        assertThat(faults(new AudioClip(8_000, cut))).containsExactly(Fault.CUT_OFF);
    }

    @Test
    void anEmptyFileIsSilent() {
        assertThat(faults(new AudioClip(8_000, new short[0]))).containsExactly(Fault.SILENT);
    }

    private static Set<Fault> faults(AudioClip clip) {
        return SentenceTake.of(clip, TWO_SECONDS) instanceof Unfit(var faults) ? faults : Set.of();
    }

    /** A hum in syllables with half a second of the room on either side. */
    private static AudioClip said(int rate, double seconds, double loud, double noise) {
        var room = new Random(1);
        int before = rate / 2;
        int spoken = (int) (seconds * rate);
        var samples = new short[2 * before + spoken];
        for (int i = 0; i < samples.length; i++) {
            double time = (double) (i - before) / rate;
            boolean speaks = i >= before && i < before + spoken && time % 0.25 < 0.22;
            double voice = speaks ? loud * Math.sqrt(2) * Math.sin(2 * Math.PI * 200 * time) : 0;
            double sound = voice + noise * room.nextGaussian();
            samples[i] = (short) Math.clamp(Math.round(sound), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new AudioClip(rate, samples);
    }
}
