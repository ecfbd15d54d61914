package org.warmline.telephony.turn;

import java.util.function.DoubleUnaryOperator;
import org.warmline.telephony.audio.AudioFrame;

/** A voice made of five harmonics, whose pitch and loudness move as they are told. */
final class VoiceFixture {

    private double phase;

    /**
     * @param frames how many
     * @param hertz by the share of the stretch that is over
     * @param amplitude likewise, of a sample
     */
    AudioFrame[] says(int frames, DoubleUnaryOperator hertz, DoubleUnaryOperator amplitude) {
        var said = new AudioFrame[frames];
        for (int i = 0; i < frames; i++) {
            var samples = new short[AudioFrame.SAMPLES];
            for (int j = 0; j < samples.length; j++) {
                double over = (i + (double) j / samples.length) / frames;
                phase += hertz.applyAsDouble(over) / AudioFrame.SAMPLE_RATE;
                samples[j] = (short) (amplitude.applyAsDouble(over) * harmonics());
            }
            said[i] = AudioFrame.of(samples);
        }
        return said;
    }

    private double harmonics() {
        double sum = 0;
        for (int harmonic = 1; harmonic <= 5; harmonic++) {
            sum += Math.sin(2 * Math.PI * harmonic * phase) / harmonic;
        }
        return sum;
    }
}
