package org.warmline.telephony.syllables;

import java.util.Arrays;
import java.util.List;

/**
 * Says units one after the other at the pitch and in the time that they are given: every pulse of
 * the voice is cut out with a window of two periods and added again at its new place (TD-PSOLA,
 * Moulines and Charpentier 1990). Where one voiced sound goes over into another, the pulses of both
 * fall on the same places while one fades into the other, so that a join is neither a click nor a
 * dip.
 */
final class PitchSynchronous {

    private static final int RATE = 8_000;
    private static final int VOICED_OVERLAP = 32; // 4 ms: more swallows consonants such as m and l
    private static final int OVERLAP = 16; // 2 ms: more blurs consonants, and is heard worse
    private static final double THIN = 0.6;
    private static final int ROOM = 400;

    private final double middle;
    private double[] sum = new double[RATE];
    private double[] weights = new double[RATE];
    private double end;

    /** Where the next pulse of the unit before would have come, in the stretch where it fades. */
    private double next = -1;

    private PitchSynchronous(double middle) {
        this.middle = middle;
    }

    /**
     * @param gaps samples of silence before each unit; none lets it go over from the one before
     * @param middle the pitch from which semitones count, in Hz
     */
    static short[] say(List<Unit> units, List<Integer> gaps, double middle) {
        var speech = new PitchSynchronous(middle);
        double start = 0;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            double stop = start + unit.length();
            boolean runsOn = i + 1 < units.size() && gaps.get(i + 1) == 0;
            int overlap = runsOn ? overlap(unit, units.get(i + 1)) : 0;
            double fadesIn = i > 0 && gaps.get(i) == 0 ? overlap(units.get(i - 1), unit) : 0;
            speech.add(unit, start, fadesIn, stop, overlap);
            start = stop - overlap + (runsOn || i + 1 == units.size() ? 0 : gaps.get(i + 1));
        }
        return speech.samples();
    }

    private static int overlap(Unit one, Unit next) {
        return one.endsVoiced() && next.beginsVoiced() ? VOICED_OVERLAP : OVERLAP;
    }

    private void add(Unit unit, double start, double fadesIn, double stop, double fadesOut) {
        ensure((int) stop + ROOM);
        var marks = unit.marks();
        double at = next >= start && fadesIn == VOICED_OVERLAP ? next : start;
        next = -1;
        int mark = 0;
        int before = -1;
        while (at < stop) {
            mark = unit.near(at - start, mark);
            if (before >= 0 && marks.isVoiced(mark) && !marks.isVoiced(before)) {
                at = Math.max(at, start + unit.place(mark));
            }
            if (next < 0 && at >= stop - fadesOut) {
                next = at;
            }
            double weight =
                    Math.min(1, (at - start + 1) / (fadesIn + 1))
                            * Math.min(1, (stop - at) / (fadesOut + 1));
            grain(unit, mark, at, weight, mark == before && !marks.isVoiced(mark));
            before = mark;
            at += marks.isVoiced(mark) ? period(unit.semitones(mark)) : PitchMarks.UNVOICED;
        }
        end = Math.max(end, stop);
    }

    private double period(double semitones) {
        return RATE / (middle * Math.pow(2, semitones / 12));
    }

    /**
     * @param backwards noise that is heard twice would hum
     */
    private void grain(Unit unit, int mark, double at, double weight, boolean backwards) {
        var marks = unit.marks();
        var sound = unit.sound();
        int left = mark > 0 ? marks.at(mark) - marks.at(mark - 1) : PitchMarks.UNVOICED;
        int right =
                mark + 1 < marks.count()
                        ? marks.at(mark + 1) - marks.at(mark)
                        : PitchMarks.UNVOICED;
        int to = (int) Math.round(at);
        for (int i = -left + 1; i < right; i++) {
            int from = marks.at(mark) + (backwards ? -i : i);
            if (from >= 0 && from < sound.length && to + i >= 0 && to + i < sum.length) {
                double width = i < 0 ? left : right;
                double window = weight * (0.5 + 0.5 * Math.cos(Math.PI * i / width));
                sum[to + i] += unit.gain() * window * sound[from];
                weights[to + i] += window;
            }
        }
    }

    private short[] samples() {
        var samples = new short[(int) Math.round(end)];
        for (int i = 0; i < samples.length && i < sum.length; i++) {
            double sample = sum[i] / Math.max(THIN, weights[i]);
            samples[i] = (short) Math.clamp(Math.round(sample), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return samples;
    }

    private void ensure(int samples) {
        if (samples > sum.length) {
            sum = Arrays.copyOf(sum, 2 * samples);
            weights = Arrays.copyOf(weights, 2 * samples);
        }
    }
}
