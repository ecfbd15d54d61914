package org.warmline.telephony.audio;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Twenty milliseconds of one side of a telephone line: 160 samples, 8,000 Hz, 16-bit linear, mono.
 *
 * <p>A frame owns its samples: nobody changes them after construction, so frames are shared freely
 * between threads, and those of a prompt between calls.
 */
public final class AudioFrame {

    /** Samples per second on a telephone line. */
    public static final int SAMPLE_RATE = 8_000;

    /** Samples in a frame. */
    public static final int SAMPLES = 160;

    /** How long a frame lasts. */
    public static final Duration DURATION = Duration.ofMillis(20);

    private static final AudioFrame SILENCE = new AudioFrame(new short[SAMPLES]);

    private final short[] samples;

    /** The same as μ-law, once somebody has asked; two who ask at once make the same. */
    private byte @Nullable [] muLaw;

    private AudioFrame(short[] samples) {
        this.samples = samples;
    }

    /**
     * Takes the samples over without a copy; the caller must not touch them afterwards.
     *
     * @throws IllegalArgumentException unless there are exactly {@value #SAMPLES}
     */
    public static AudioFrame of(short[] samples) {
        if (samples.length != SAMPLES) {
            throw new IllegalArgumentException("a frame has 160 samples, not " + samples.length);
        }
        return new AudioFrame(samples);
    }

    public static AudioFrame silence() {
        return SILENCE;
    }

    /** The samples themselves, to be read only. */
    public short[] samples() {
        return samples;
    }

    /** The frame in the line's coding, to be read only; made once and kept. */
    public byte[] muLaw() {
        var codes = muLaw;
        if (codes == null) {
            codes = G711.MU_LAW.encode(samples);
            muLaw = codes;
        }
        return codes;
    }

    /** Writes the frame in the line's coding, without keeping it. */
    public void writeMuLaw(byte[] target, int at) {
        var codes = muLaw;
        if (codes != null) {
            System.arraycopy(codes, 0, target, at, SAMPLES);
            return;
        }
        for (int i = 0; i < SAMPLES; i++) {
            target[at + i] = G711.MU_LAW.encode(samples[i]);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AudioFrame frame && Arrays.equals(samples, frame.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }
}
