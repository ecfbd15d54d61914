package org.warmline.telephony.audio;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import org.warmline.telephony.audio.SentenceTake.Fault;

/** The levels of a take in steps of 20 ms, and where in it somebody speaks. */
final class TakeLevels {

    private static final int FULL_SCALE = 32_700;
    private static final int CLIPPED_RUN = 3;
    private static final int CLIPPED_PLACES = 3;

    private static final double NOTHING = -50; // dBFS, as are the levels below
    private static final double QUIETEST = -38;
    private static final double LEAST_ABOVE_NOISE = 20;
    private static final double SPEECH_BELOW_LOUD = 25;
    private static final double LOUD_AT_THE_EDGE = 10;
    private static final double SHORTEST = 0.4;
    private static final double LONGEST = 2.5;
    private static final int BEFORE = 3; // frames of room kept around what is said
    private static final int AFTER = 6;

    private final AudioClip clip;
    private final double[] levels;
    private final double loud;
    private final double noise;

    TakeLevels(AudioClip clip) {
        this.clip = clip;
        this.levels = clip.frames().stream().mapToDouble(Loudness::of).toArray();
        var sorted = levels.clone();
        Arrays.sort(sorted);
        this.loud = sorted.length == 0 ? Loudness.SILENCE : sorted[sorted.length * 9 / 10];
        this.noise = sorted.length == 0 ? Loudness.SILENCE : sorted[sorted.length / 20];
    }

    SentenceTake judge(Duration usual) {
        if (loud < NOTHING) {
            return new SentenceTake.Unfit(EnumSet.of(Fault.SILENT));
        }
        var faults = EnumSet.noneOf(Fault.class);
        if (loud < QUIETEST) {
            faults.add(Fault.TOO_QUIET);
        }
        if (loud - noise < LEAST_ABOVE_NOISE) {
            faults.add(Fault.NOISY);
        }
        int first = firstSpoken();
        int last = lastSpoken();
        double spoken =
                (last - first + 1) * AudioFrame.DURATION.toMillis() / (double) usual.toMillis();
        if (spoken < SHORTEST) {
            faults.add(Fault.TOO_SHORT);
        }
        if (spoken > LONGEST) {
            faults.add(Fault.TOO_LONG);
        }
        if (isLoud(0) || isLoud(levels.length - 1)) {
            faults.add(Fault.CUT_OFF);
        }
        return faults.isEmpty()
                ? new SentenceTake.Fit(SpeechLevel.of(cut(first, last)))
                : new SentenceTake.Unfit(faults);
    }

    private boolean isLoud(int frame) {
        return levels[frame] > loud - LOUD_AT_THE_EDGE;
    }

    private boolean isSpoken(int frame) {
        return levels[frame] > Math.max(loud - SPEECH_BELOW_LOUD, noise + 6);
    }

    private int firstSpoken() {
        int frame = 0;
        while (frame < levels.length - 1 && !isSpoken(frame)) {
            frame++;
        }
        return frame;
    }

    private int lastSpoken() {
        int frame = levels.length - 1;
        while (frame > 0 && !isSpoken(frame)) {
            frame--;
        }
        return frame;
    }

    private AudioClip cut(int first, int last) {
        int from = Math.max(0, first - BEFORE) * AudioFrame.SAMPLES;
        int to = Math.min(clip.samples().length, (last + 1 + AFTER) * AudioFrame.SAMPLES);
        return new AudioClip(clip.sampleRate(), Arrays.copyOfRange(clip.samples(), from, to));
    }

    /** Three samples in a row at the very top are no wave, and one such place may be chance. */
    static boolean isClipped(short[] samples) {
        int places = 0;
        int run = 0;
        for (short sample : samples) {
            run = Math.abs((int) sample) >= FULL_SCALE ? run + 1 : 0;
            if (run == CLIPPED_RUN) {
                places++;
            }
        }
        return places >= CLIPPED_PLACES;
    }
}
