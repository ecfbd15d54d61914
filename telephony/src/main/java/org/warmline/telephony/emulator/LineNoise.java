package org.warmline.telephony.emulator;

import java.util.Optional;
import java.util.Random;
import org.warmline.telephony.audio.AudioFrame;

/**
 * A noisy room: dull random noise under everything that the resident says, and in the pauses too.
 * The same seed gives the same noise.
 */
final class LineNoise {

    /** The level of the bundled voices while they speak: -23 dBFS as a share of full scale. */
    private static final double SPEECH_LEVEL = 0.07;

    /** How much of the last sample stays: rooms rumble more than they hiss. */
    private static final double DULLNESS = 0.7;

    private final Random random;
    private final double amplitude;
    private double last;

    /**
     * @param signalToNoise in dB, against the level of the voice
     */
    LineNoise(double signalToNoise, long seed) {
        this.random = new Random(seed);
        double wanted = SPEECH_LEVEL * 32_768 / Math.pow(10, signalToNoise / 20);
        this.amplitude = wanted * Math.sqrt(1 - DULLNESS * DULLNESS);
    }

    /** The noise of that resident's room, the same in every call; empty if it is quiet there. */
    static Optional<LineNoise> of(Persona persona) {
        var noise = persona.manner().noise();
        return noise.isPresent()
                ? Optional.of(new LineNoise(noise.getAsDouble(), persona.phone().hashCode()))
                : Optional.empty();
    }

    AudioFrame under(AudioFrame frame) {
        var mixed = new short[AudioFrame.SAMPLES];
        for (int i = 0; i < mixed.length; i++) {
            last = DULLNESS * last + amplitude * random.nextGaussian();
            mixed[i] =
                    (short)
                            Math.clamp(
                                    Math.round(frame.samples()[i] + last),
                                    Short.MIN_VALUE,
                                    Short.MAX_VALUE);
        }
        return AudioFrame.of(mixed);
    }
}
