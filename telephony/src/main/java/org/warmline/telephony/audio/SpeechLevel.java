package org.warmline.telephony.audio;

import java.util.Arrays;

/** Brings speech of any voice to one loudness, so that prompts of several voices go together. */
public final class SpeechLevel {

    /** Root mean square of the louder half of the sound, about 21 dB below full scale. */
    private static final double LOUDNESS = 3_000;

    private static final double LOUDEST_PEAK = 20_000;
    private static final int FRAME_MILLIS = 20;

    private SpeechLevel() {}

    /** The same sound at the common loudness; silence stays silence. */
    public static AudioClip of(AudioClip clip) {
        double loud = loudHalf(clip);
        int peak = 0;
        for (short sample : clip.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        if (peak == 0 || loud == 0) {
            return clip;
        }
        double gain = Math.min(LOUDNESS / loud, LOUDEST_PEAK / peak);
        var levelled = new short[clip.samples().length];
        for (int i = 0; i < levelled.length; i++) {
            levelled[i] = (short) Math.round(gain * clip.samples()[i]);
        }
        return new AudioClip(clip.sampleRate(), levelled);
    }

    /** Pauses do not count: only the frames above the middle one, of those that are not silent. */
    private static double loudHalf(AudioClip clip) {
        int size = clip.sampleRate() * FRAME_MILLIS / 1_000;
        var samples = clip.samples();
        var powers = new double[(samples.length + size - 1) / size];
        for (int i = 0; i < samples.length; i++) {
            powers[i / size] += (double) samples[i] * samples[i] / size;
        }
        var heard = Arrays.stream(powers).filter(power -> power > 1_000).sorted().toArray();
        return Math.sqrt(Arrays.stream(heard).skip(heard.length / 2).average().orElse(0));
    }
}
