package org.warmline.assistant.command;

import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.G711;

/**
 * What a telephone line does to a voice: the band begins at 300 Hz (ITU-T G.712), the coding is
 * μ-law, and there may be noise. The same seed makes the same noise.
 */
final class TelephoneLine {

    private static final double LOWEST_HERTZ = 300;
    private static final int LEAD_SAMPLES = 2_400;

    private final OptionalDouble noiseDecibels;
    private final RandomGenerator random;

    /**
     * @param noiseDecibels signal-to-noise ratio; empty for a quiet line
     */
    TelephoneLine(OptionalDouble noiseDecibels, long seed) {
        this.noiseDecibels = noiseDecibels;
        this.random = new java.util.SplittableRandom(seed);
    }

    /** The voice as it comes out, with 0.3 s of line before and behind it. */
    AudioClip carry(AudioClip voice) {
        double[] band = highPassed(padded(voice.samples()), voice.sampleRate());
        double noise =
                noiseDecibels.isPresent()
                        ? level(band) / Math.pow(10, noiseDecibels.getAsDouble() / 20)
                        : 0;
        var out = new short[band.length];
        for (int i = 0; i < band.length; i++) {
            double sample = band[i] + noise * random.nextGaussian();
            out[i] = (short) Math.clamp(Math.round(sample), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new AudioClip(voice.sampleRate(), G711.MU_LAW.decode(G711.MU_LAW.encode(out)));
    }

    private static short[] padded(short[] samples) {
        var padded = new short[samples.length + 2 * LEAD_SAMPLES];
        System.arraycopy(samples, 0, padded, LEAD_SAMPLES, samples.length);
        return padded;
    }

    /** A second-order Butterworth high-pass by the bilinear transform. */
    private static double[] highPassed(short[] samples, int sampleRate) {
        double k = Math.tan(Math.PI * LOWEST_HERTZ / sampleRate);
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        double feedback1 = 2 * (k * k - 1) * norm;
        double feedback2 = (1 - Math.sqrt(2) * k + k * k) * norm;
        var out = new double[samples.length];
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < samples.length; i++) {
            double y = norm * (samples[i] - 2 * x1 + x2) - feedback1 * y1 - feedback2 * y2;
            x2 = x1;
            x1 = samples[i];
            y2 = y1;
            y1 = y;
            out[i] = y;
        }
        return out;
    }

    /** Root mean square of the part that is speech. */
    private static double level(double[] samples) {
        double sum = 0;
        int speech = samples.length - 2 * LEAD_SAMPLES;
        for (double sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / Math.max(1, speech));
    }
}
