package org.warmline.telephony.turn;

import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;

/**
 * How a voice ends, measured against what is usual for it in this call: whoever has finished lets
 * it sink and grow softer; whoever only looks for a word holds it. In Mandarin, too, the last
 * syllables of a turn are lower and softer than others of the same tone (Levow 2005); in English a
 * level voice keeps the floor (Gravano and Hirschberg 2011). A single syllable proves little, since
 * a tone falls by itself, so this only shifts a wait of which the words tell nothing.
 */
public final class Melody {

    /** How the latest stretch of voice ended. */
    enum Ending {
        /** Low for this voice, and sinking or soft. */
        FELL(0.85),
        /** As high and as loud as it was. */
        HELD(1.1),
        /** Neither, or too little is known of the voice. */
        UNCLEAR(1);

        private final double factor;

        Ending(double factor) {
            this.factor = factor;
        }

        /** How much of a pause is waited for. */
        double factor() {
            return factor;
        }
    }

    /** The end of a stretch of voice: 160 ms that have a pitch; its last half is the very end. */
    private static final int END = 8;

    /** Pitches that must be known before the voice is: 0.4 s. */
    private static final int ENOUGH = 20;

    /** Half semitones from 55 to 440 Hz. */
    private static final int STEPS = 72;

    /** A voice that is so many semitones below its middle is low. */
    private static final double LOW = -2;

    private static final double RATHER_LOW = -1;

    /** Decibels below the usual at which a voice is soft. */
    private static final double SOFT = -6;

    private static final double RATHER_SOFT = -3;

    /** Semitones between the beginning and the end of a movement that is none. */
    private static final double LEVEL = 1;

    /** Frames over which the usual loudness is learnt: 10 s. */
    private static final int MEMORY = 500;

    private final PitchTracker tracker = new PitchTracker();
    private final int[] pitches = new int[STEPS];
    private final double[] lately = new double[END];
    private final double[] loudness = new double[END];
    private int known;
    private int voiced;
    private double usualLoudness;

    /** Takes twenty milliseconds of the line. */
    public void hears(AudioFrame frame, boolean voice) {
        tracker.take(frame);
        if (!voice) {
            return;
        }
        double loud = Loudness.of(frame);
        loudness[voiced++ % END] = loud;
        usualLoudness += (loud - usualLoudness) / Math.min(voiced, MEMORY);
        double pitch = tracker.semitones();
        if (!Double.isNaN(pitch)) {
            lately[known++ % END] = pitch;
            pitches[Math.clamp(Math.round(2 * pitch), 0, STEPS - 1)]++;
        }
    }

    Ending ending() {
        if (known < ENOUGH) {
            return Ending.UNCLEAR;
        }
        double height = mean(known - END / 2, known) - middle();
        double moved = mean(known - END / 2, known) - mean(known - END, known - END / 2);
        double louder = mean(loudness) - usualLoudness;
        if ((height <= LOW && moved <= 0) || (height <= RATHER_LOW && louder <= SOFT)) {
            return Ending.FELL;
        }
        return height > RATHER_LOW && Math.abs(moved) < LEVEL && louder > RATHER_SOFT
                ? Ending.HELD
                : Ending.UNCLEAR;
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += lately[i % END];
        }
        return sum / (to - from);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The pitch that is as often exceeded as not. */
    private double middle() {
        int below = 0;
        for (int step = 0; step < STEPS; step++) {
            below += pitches[step];
            if (2 * below >= known) {
                return step / 2.0;
            }
        }
        return 0;
    }
}
