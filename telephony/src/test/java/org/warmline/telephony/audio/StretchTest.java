package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void longerSoundKeepsItsPitchAndItsLoudness() {
        var tone = tone(4_000);

        for (double factor : new double[] {0.7, 1.1, 1.3, 2}) {
            var stretched = Stretch.by(factor, tone);

            assertThat(stretched).hasSize((int) (4_000 * factor));
            assertThat(crossings(stretched) / (double) stretched.length)
                    .isCloseTo(crossings(tone) / 4_000.0, within(0.003));
            assertThat(power(stretched) / power(tone)).isBetween(0.7, 1.2);
        }
    }

    @Test
    void whatIsTooShortToStretchStaysAsItIs() {
        var click = tone(300);

        assertThat(Stretch.by(1.5, click)).isSameAs(click);
    }

    private static short[] tone(int samples) {
        var tone = new short[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (short) (8_000 * Math.sin(2 * Math.PI * 150 * i / 8_000));
        }
        return tone;
    }

    private static int crossings(short[] sound) {
        int count = 0;
        for (int i = 1; i < sound.length; i++) {
            count += (sound[i - 1] < 0) != (sound[i] < 0) ? 1 : 0;
        }
        return count;
    }

    private static double power(short[] sound) {
        double sum = 0;
        for (short sample : sound) {
            sum += (double) sample * sample / sound.length;
        }
        return sum;
    }
}
