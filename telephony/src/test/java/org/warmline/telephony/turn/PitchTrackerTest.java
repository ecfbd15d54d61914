package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.telephony.audio.AudioFrame;

class PitchTrackerTest {

    private final PitchTracker tracker = new PitchTracker();

    @ParameterizedTest
    @ValueSource(doubles = {70, 98, 125, 180, 220, 310, 380})
    void thePitchOfAVoiceIsFoundWithinAThirdOfASemitone(double hertz) {
        for (var frame : new VoiceFixture().says(4, _ -> hertz, _ -> 4_000)) {
            tracker.take(frame);
        }

        assertThat(tracker.semitones())
                .isCloseTo(12 * Math.log(hertz / 55) / Math.log(2), within(0.34));
    }

    @Test
    void breathAndSilenceHaveNone() {
        assertThat(tracker.semitones()).isNaN();

        var random = new SplittableRandom(1);
        for (int i = 0; i < 4; i++) {
            var noise = new short[AudioFrame.SAMPLES];
            for (int j = 0; j < noise.length; j++) {
                noise[j] = (short) (2_000 * random.nextGaussian());
            }
            tracker.take(AudioFrame.of(noise));
        }

        assertThat(tracker.semitones()).isNaN();
    }
}
