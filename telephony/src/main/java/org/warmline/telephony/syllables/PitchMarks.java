package org.warmline.telephony.syllables;

import java.util.Arrays;

/**
 * Where the pulses of the voice lie in a piece of sound, one mark for each, with marks at a fixed
 * distance where there is no voice. The period comes from the normalised autocorrelation, the
 * shortest lag that fits about as well as the best, so that an octave is not mistaken; marks then
 * follow each other by where the waveform repeats.
 */
final class PitchMarks {

    /** Distance of marks where there is no voice: 5 ms. */
    static final int UNVOICED = 40;

    private static final int RATE = 8_000;
    private static final int SHORTEST = RATE / 330;
    private static final int LONGEST = RATE / 75;
    private static final int WINDOW = 160;
    private static final int HOP = 40;
    private static final double VOICED = 0.65;
    private static final double AS_GOOD = 0.9;
    private static final double AUDIBLE = 150;
    private static final double HIGHEST_PITCH = 0.72;
    private static final int FEWEST_FRAMES = 4;
    private static final int LONGEST_GAP = 6;
    private static final double SAME_VOICE = 1.3;

    private final int[] at;
    private final boolean[] voiced;

    private PitchMarks(int[] at, boolean[] voiced) {
        this.at = at;
        this.voiced = voiced;
    }

    int count() {
        return at.length;
    }

    int at(int mark) {
        return at[mark];
    }

    boolean isVoiced(int mark) {
        return voiced[mark];
    }

    /** Samples to the next mark, or from the one before at the end of a stretch of voice. */
    int period(int mark) {
        boolean continues =
                mark + 1 < at.length && (voiced[mark + 1] == voiced[mark] || !voiced[mark]);
        if (continues) {
            return at[mark + 1] - at[mark];
        }
        return mark > 0 ? at[mark] - at[mark - 1] : UNVOICED;
    }

    static PitchMarks of(short[] sound) {
        var periods = periods(sound);
        var marks = new int[sound.length / SHORTEST + 4];
        var voices = new boolean[marks.length];
        int count = 0;
        int next = 0;
        for (int frame = 0; frame < periods.length; ) {
            int end = endOfStretch(periods, frame);
            if (end > frame) {
                var pulses = pulses(sound, periods, frame, end);
                for (; next < pulses[0] - UNVOICED / 2; next += UNVOICED) {
                    marks[count++] = next;
                }
                for (int pulse : pulses) {
                    voices[count] = true;
                    marks[count++] = pulse;
                }
                next = pulses[pulses.length - 1] + UNVOICED;
                frame = end;
            } else {
                frame++;
            }
        }
        for (; next < sound.length; next += UNVOICED) {
            marks[count++] = next;
        }
        return new PitchMarks(Arrays.copyOf(marks, count), Arrays.copyOf(voices, count));
    }

    private static int endOfStretch(int[] periods, int frame) {
        int end = frame;
        while (end < periods.length && periods[end] > 0) {
            end++;
        }
        return end - frame >= FEWEST_FRAMES ? end : frame;
    }

    /** From the loudest pulse of the stretch to both sides. */
    private static int[] pulses(short[] sound, int[] periods, int first, int end) {
        int from = first * HOP;
        int to = Math.min(sound.length, end * HOP + HOP);
        int loudest = from;
        for (int i = from; i < to; i++) {
            loudest = sound[i] > sound[loudest] ? i : loudest;
        }
        var pulses = new int[(to - from) / SHORTEST + 3];
        int count = 0;
        int at = loudest;
        while (at >= from) {
            pulses[count++] = at;
            at = repeated(sound, at, -periodAt(periods, at, first, end));
        }
        at = repeated(sound, loudest, periodAt(periods, loudest, first, end));
        while (at < to) {
            pulses[count++] = at;
            at = repeated(sound, at, periodAt(periods, at, first, end));
        }
        var sorted = Arrays.copyOf(pulses, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int periodAt(int[] periods, int sample, int first, int end) {
        return periods[Math.clamp(sample / HOP, first, end - 1)];
    }

    /** Where the sound around a pulse comes again, about a period away; always a step onward. */
    private static int repeated(short[] sound, int pulse, int away) {
        int period = Math.abs(away);
        int reach = Math.max(1, period / 6);
        int best = pulse + away;
        double likeness = Double.NEGATIVE_INFINITY;
        for (int to = pulse + away - reach; to <= pulse + away + reach; to++) {
            double product = 0;
            double energy = 1;
            for (int i = -period / 2; i < period / 2; i++) {
                double there = sample(sound, to + i);
                product += sample(sound, pulse + i) * there;
                energy += there * there;
            }
            if (product / Math.sqrt(energy) > likeness) {
                likeness = product / Math.sqrt(energy);
                best = to;
            }
        }
        return best;
    }

    /** The period in samples at each hop, 0 where there is no voice. */
    private static int[] periods(short[] sound) {
        var periods = new int[Math.max(1, sound.length / HOP)];
        for (int frame = 0; frame < periods.length; frame++) {
            periods[frame] = isQuiet(sound, frame * HOP) ? 0 : period(sound, frame * HOP);
        }
        silenceHisses(periods);
        bridge(periods);
        return withoutOutliers(periods);
    }

    /** A hiss repeats itself by chance, but far above where this voice is. */
    private static void silenceHisses(int[] periods) {
        var voiced = Arrays.stream(periods).filter(period -> period > 0).sorted().toArray();
        for (int i = 0; i < periods.length && voiced.length > 0; i++) {
            if (periods[i] < HIGHEST_PITCH * voiced[voiced.length / 2]) {
                periods[i] = 0;
            }
        }
    }

    /** A voice goes on through a short stretch where it cannot be measured. */
    private static void bridge(int[] periods) {
        int last = -1;
        for (int i = 0; i < periods.length; i++) {
            if (periods[i] == 0) {
                continue;
            }
            boolean gap = last >= 0 && i - last > 1 && i - last <= LONGEST_GAP + 1;
            if (gap && isSameVoice(periods[last], periods[i])) {
                for (int k = last + 1; k < i; k++) {
                    periods[k] =
                            periods[last] + (periods[i] - periods[last]) * (k - last) / (i - last);
                }
            }
            last = i;
        }
    }

    private static boolean isSameVoice(int one, int other) {
        return Math.max(one, other) <= SAME_VOICE * Math.min(one, other);
    }

    private static boolean isQuiet(short[] sound, int middle) {
        double energy = 0;
        for (int i = middle - WINDOW / 2; i < middle + WINDOW / 2; i++) {
            energy += sample(sound, i) * sample(sound, i);
        }
        return Math.sqrt(energy / WINDOW) < AUDIBLE;
    }

    private static int period(short[] sound, int middle) {
        int begin = middle - WINDOW / 2;
        var fit = new double[LONGEST + 2];
        double best = 0;
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            fit[lag] = fit(sound, begin, lag);
            best = Math.max(best, fit[lag]);
        }
        if (best < VOICED) {
            return 0;
        }
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            if (fit[lag] >= AS_GOOD * best
                    && fit[lag] >= fit[lag - 1]
                    && fit[lag] >= fit[lag + 1]) {
                return lag;
            }
        }
        return 0;
    }

    /** Both halves of the lag around the middle, so that the frame is where it is said to be. */
    private static double fit(short[] sound, int begin, int lag) {
        double product = 0;
        double one = 1;
        double other = 1;
        for (int i = 0; i < WINDOW; i++) {
            double a = sample(sound, begin + i - lag / 2);
            double b = sample(sound, begin + i + lag - lag / 2);
            product += a * b;
            one += a * a;
            other += b * b;
        }
        return product / Math.sqrt(one * other);
    }

    /** The middle one of five neighbours that have a voice. */
    private static int[] withoutOutliers(int[] periods) {
        var smooth = periods.clone();
        for (int i = 0; i < periods.length; i++) {
            if (periods[i] > 0) {
                var near =
                        Arrays.stream(periods, Math.max(0, i - 2), Math.min(periods.length, i + 3))
                                .filter(period -> period > 0)
                                .sorted()
                                .toArray();
                smooth[i] = near[near.length / 2];
            }
        }
        return smooth;
    }

    private static double sample(short[] sound, int at) {
        return at >= 0 && at < sound.length ? sound[at] : 0;
    }
}
