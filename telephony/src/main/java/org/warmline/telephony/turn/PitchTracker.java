package org.warmline.telephony.turn;

import org.warmline.telephony.audio.AudioFrame;

/**
 * The pitch of a voice by autocorrelation: 40 ms of sound at 4,000 Hz, which is enough for what
 * people do with their voices and costs some microseconds. Allocates nothing while it runs.
 */
final class PitchTracker {

    /** What is told where there is no pitch. */
    static final double NONE = Double.NaN;

    /** Two samples of the line become one. */
    private static final int HALF = AudioFrame.SAMPLES / 2;

    private static final int RATE = AudioFrame.SAMPLE_RATE / 2;
    private static final int WINDOW = 2 * HALF;

    /** 65 to 400 Hz. */
    private static final int LONGEST = RATE / 65;

    private static final int SHORTEST = RATE / 400;

    /** So alike must one period be to the next; less is breath, noise or a consonant. */
    private static final double PERIODIC = 0.6;

    /** A shorter period that is nearly as good is the true one: twice a period fits as well. */
    private static final double NEARLY = 0.88;

    private final double[] window = new double[WINDOW];
    private final double[] likeness = new double[LONGEST + 2];

    /** Takes twenty milliseconds, with a voice or without. */
    void take(AudioFrame frame) {
        System.arraycopy(window, HALF, window, 0, WINDOW - HALF);
        var samples = frame.samples();
        for (int i = 0; i < HALF; i++) {
            window[HALF + i] = samples[2 * i] + samples[2 * i + 1];
        }
    }

    /** Semitones above 55 Hz in the latest 40 ms, or {@link #NONE}. */
    double semitones() {
        double most = 0;
        for (int lag = SHORTEST - 1; lag <= LONGEST + 1; lag++) {
            likeness[lag] = likenessAt(lag);
            most = Math.max(most, likeness[lag]);
        }
        if (most < PERIODIC) {
            return NONE;
        }
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            double here = likeness[lag];
            if (here >= NEARLY * most && here >= likeness[lag - 1] && here >= likeness[lag + 1]) {
                return 12 * Math.log(RATE / (lag + betweenSamples(lag)) / 55) / Math.log(2);
            }
        }
        return NONE;
    }

    private double likenessAt(int lag) {
        double both = 0;
        double early = 1;
        double late = 1;
        for (int i = lag; i < WINDOW; i++) {
            double now = window[i];
            double before = window[i - lag];
            both += now * before;
            early += before * before;
            late += now * now;
        }
        return both / Math.sqrt(early * late);
    }

    /** The top of a parabola through a point and its neighbours. */
    private double betweenSamples(int lag) {
        double bend = likeness[lag - 1] - 2 * likeness[lag] + likeness[lag + 1];
        return bend < 0 ? (likeness[lag - 1] - likeness[lag + 1]) / (2 * bend) : 0;
    }
}
