package org.warmline.telephony.audio;

/** How loud something is, in decibels below full scale (dBFS). */
public final class Loudness {

    /** What silence measures. */
    public static final double SILENCE = -96;

    private Loudness() {}

    /** The root mean square level: 0 for a full square wave, {@link #SILENCE} for nothing. */
    public static double of(short[] samples) {
        double squares = 0;
        for (short sample : samples) {
            squares += (double) sample * sample;
        }
        double level = Math.sqrt(squares / Math.max(1, samples.length)) / 32_768;
        return Math.max(SILENCE, 20 * Math.log10(Math.max(level, 1e-6)));
    }

    public static double of(AudioFrame frame) {
        return of(frame.samples());
    }
}
