package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/** Sounds laid over each other, as the line carries them. The same seed makes the same sound. */
final class Tape {

    private static final int RATE = AudioFrame.SAMPLE_RATE;

    private final SplittableRandom random;
    private double[] samples = new double[0];

    Tape(long seed) {
        random = new SplittableRandom(seed);
    }

    static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** Puts a sound at a second of the tape. */
    void lay(double second, short[] sound, double gain) {
        int from = (int) Math.round(second * RATE);
        lengthen(from + sound.length);
        for (int i = 0; i < sound.length; i++) {
            samples[from + i] += gain * sound[i];
        }
    }

    /** Half a second at most of air: rough, high, and gone at once. */
    short[] cough() {
        return burst(0.28, 0.02, 0.35);
    }

    /** A door: deep and short. */
    short[] knock() {
        return burst(0.12, 0.004, 0.05);
    }

    /** As it comes out of the line, with that much noise and a second of quiet at the end. */
    AudioClip cut(double noiseDecibels) {
        lengthen(samples.length + RATE);
        double noise = amplitude(noiseDecibels) * Short.MAX_VALUE;
        var linear = new short[samples.length];
        for (int i = 0; i < linear.length; i++) {
            double sample = samples[i] + noise * random.nextGaussian();
            linear[i] = (short) Math.clamp(Math.round(sample), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return new AudioClip(RATE, G711.MU_LAW.decode(G711.MU_LAW.encode(linear)));
    }

    static Duration at(double second) {
        return Duration.ofMillis(Math.round(second * 1_000));
    }

    /** Noise through a one-pole low-pass, up at once and down by and by. */
    private short[] burst(double seconds, double rise, double open) {
        var sound = new short[(int) (seconds * RATE)];
        double low = 0;
        for (int i = 0; i < sound.length; i++) {
            low += open * (random.nextGaussian() - low);
            double time = (double) i / RATE;
            double envelope =
                    Math.min(1, time / rise) * Math.exp(-Math.max(0, time - rise) / (seconds / 4));
            sound[i] = (short) Math.clamp(Math.round(9_000 * envelope * low), -30_000, 30_000);
        }
        return sound;
    }

    private void lengthen(int length) {
        if (length > samples.length) {
            samples = Arrays.copyOf(samples, length);
        }
    }
}
