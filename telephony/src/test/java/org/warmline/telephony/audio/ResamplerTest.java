package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.warmline.telephony.audio.ToneFixture.tone;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

    @ParameterizedTest
    @CsvSource({
        "16000, 5000",
        "16000, 6500",
        "22050, 4200",
        "44100, 5000",
        "48000, 20000",
        "11025, 4500"
    })
    void aToneThatTheLineCannotCarryIsGone(int rate, int hertz) {
        var clip = Resampler.resample(tone(hertz, rate), 8_000);

        assertThat(Loudness.of(middle(clip))).isLessThan(-55);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 11_025, 16_000, 22_050, 24_000, 44_100, 48_000})
    void aToneOfSpeechKeepsItsLoudnessAndItsPlace(int rate) {
        var clip = Resampler.resample(tone(1_000, rate), 8_000);

        assertThat(clip.samples()).hasSize(8_000);
        var expected = tone(1_000, 8_000).samples();
        for (int i = 400; i < 7_600; i++) {
            assertThat((double) clip.samples()[i]).isCloseTo(expected[i], within(40.0));
        }
    }

    @Test
    void theUpperEndOfTheTelephoneBandPasses() {
        var clip = Resampler.resample(tone(3_300, 22_050), 8_000);

        assertThat(Loudness.of(middle(clip))).isCloseTo(-9, within(0.5));
    }

    @Test
    void goingUpAddsNothingAboveTheOldBand() {
        var up = Resampler.resample(tone(3_000, 8_000), 16_000);
        var back = Resampler.resample(up, 8_000);

        assertThat(Loudness.of(middle(up))).isCloseTo(-9, within(0.3));
        assertThat(Loudness.of(middle(back))).isCloseTo(-9, within(0.3));
    }

    @Test
    void theSameRateIsTheSameClip() {
        var clip = tone(440, 8_000);

        assertThat(Resampler.resample(clip, 8_000)).isSameAs(clip);
    }

    private static short[] middle(AudioClip clip) {
        int length = clip.samples().length;
        return Arrays.copyOfRange(clip.samples(), length / 10, length * 9 / 10);
    }
}
