package org.warmline.telephony.audio;

/** The same speech 6 dB louder, for whoever asks for it; peaks are rounded off, not cut. */
public final class Louder {

    private static final double GAIN = 2;

    /** Up to here every sample is doubled. */
    private static final double KNEE = 16_000;

    private static final double ROOM_ABOVE = Short.MAX_VALUE - KNEE;

    private Louder() {}

    public static AudioFrame of(AudioFrame frame) {
        var samples = frame.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = louder(samples[i]);
        }
        return AudioFrame.of(samples);
    }

    private static short louder(short sample) {
        double wanted = GAIN * Math.abs((double) sample);
        double level =
                wanted <= KNEE
                        ? wanted
                        : KNEE + ROOM_ABOVE * Math.tanh((wanted - KNEE) / ROOM_ABOVE);
        return (short) Math.round(Math.copySign(level, sample));
    }
}
