package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.SpeechUnavailableException;

class VoiceActivityTest {

    private final VoiceActivity activity = VoiceActivity.open();

    @AfterEach
    void close() {
        activity.close();
    }

    @Test
    void aVoiceIsHeard() {
        assertThat(voiced(vowels(2, 6_000))).isGreaterThan(80);
    }

    @Test
    void silenceIsNoVoice() {
        assertThat(voiced(new AudioClip(8_000, new short[16_000]).frames())).isZero();
    }

    @Test
    void theNoiseOfALineIsNoVoice() {
        assertThat(voiced(noise(4, 60))).isLessThan(4);
    }

    @Test
    void afterTheLastSoundTheVoiceIsOverAtOnce() {
        voiced(vowels(2, 6_000));

        assertThat(voiced(noise(1, 20))).isLessThan(3);
    }

    @Test
    void closingTwiceDoesNoHarm() {
        activity.close();
        activity.close();
    }

    @Test
    void whoHasBeenClosedHearsNoMore() {
        activity.close();

        assertThatThrownBy(() -> activity.hears(AudioFrame.silence()))
                .isInstanceOf(SpeechUnavailableException.class);
    }

    private long voiced(List<AudioFrame> frames) {
        return frames.stream().filter(activity::hears).count();
    }

    /** A buzz of 130 Hz through two moving formants, four syllables a second. */
    private static List<AudioFrame> vowels(int seconds, double loudness) {
        var samples = new short[seconds * 8_000];
        for (int i = 0; i < samples.length; i++) {
            double t = i / 8_000.0;
            double sum = 0;
            for (int harmonic = 1; harmonic * 130 < 3_600; harmonic++) {
                double hertz = harmonic * 130;
                double first = Math.exp(-Math.pow((hertz - 600 - 200 * Math.sin(9 * t)) / 150, 2));
                double second = Math.exp(-Math.pow((hertz - 1_400) / 200, 2));
                sum += (first + 0.5 * second + 0.02) * Math.sin(2 * Math.PI * hertz * t);
            }
            double syllable = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * t);
            samples[i] = (short) (loudness * syllable * sum);
        }
        return new AudioClip(8_000, samples).frames();
    }

    private static List<AudioFrame> noise(int seconds, int amplitude) {
        var random = new Random(1);
        var samples = new short[seconds * 8_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * amplitude);
        }
        return new AudioClip(8_000, samples).frames();
    }
}
