package org.warmline.telephony.syllables;

/**
 * A rendered syllable on its way into a sentence: where each of its pulses goes in time, and at
 * which pitch.
 */
final class Unit {

    private static final int RATE = 8_000;

    /** A consonant takes less part in slow speech than a vowel. */
    private static final double UNVOICED_SHARE = 0.3;

    private static final double LEAST = 0.4;
    private static final double MOST = 2.5;
    private static final double NEUTRAL_MOVEMENT = 0.5;
    private static final double HALF_THIRD_RISE = 0.5;
    private static final double CARRIED_ON = 0.5;
    private static final double CARRIED_FOR = 0.045 * RATE;

    private final short[] sound;
    private final PitchMarks marks;
    private final double gain;
    private final double[] places;
    private final double[] semitones;
    private final double length;

    Unit(short[] sound, PitchMarks marks, Intoned intoned, double middle, boolean last) {
        this.sound = sound;
        this.marks = marks;
        this.gain = intoned.gain();
        this.places = new double[marks.count()];
        this.semitones = new double[marks.count()];
        this.length = stretch(intoned.length());
        intone(intoned, middle, last);
    }

    double length() {
        return length;
    }

    double gain() {
        return gain;
    }

    short[] sound() {
        return sound;
    }

    PitchMarks marks() {
        return marks;
    }

    /** When a mark is heard, in samples from the beginning. */
    double place(int mark) {
        return places[mark];
    }

    /** Above the voice's middle pitch. */
    double semitones(int mark) {
        return semitones[mark];
    }

    boolean beginsVoiced() {
        return firstVoiced() >= 0 && places[firstVoiced()] < 2 * PitchMarks.UNVOICED;
    }

    boolean endsVoiced() {
        int at = lastVoiced();
        return at >= 0 && length - places[at] < 3 * PitchMarks.UNVOICED;
    }

    /** The mark that is heard next to a moment. */
    int near(double moment, int from) {
        int mark = from;
        while (mark + 1 < places.length
                && Math.abs(places[mark + 1] - moment) <= Math.abs(places[mark] - moment)) {
            mark++;
        }
        return mark;
    }

    /** The voice does not jump: it comes from where the syllable before has left it (Xu 1997). */
    void comeFrom(Unit before) {
        int first = firstVoiced();
        int last = before.lastVoiced();
        if (first < 0 || last < 0) {
            return;
        }
        double share = beginsVoiced() ? CARRIED_ON : CARRIED_ON / 2;
        double offset = share * (before.semitones[last] - semitones[first]);
        for (int i = first; i < semitones.length; i++) {
            semitones[i] += offset * Math.exp(-(places[i] - places[first]) / CARRIED_FOR);
        }
    }

    private double stretch(double wanted) {
        double voiced = 0;
        for (int i = 0; i + 1 < marks.count(); i++) {
            voiced += isVoice(i) ? marks.at(i + 1) - marks.at(i) : 0;
        }
        double unvoiced = sound.length - voiced;
        double slowly = 1 + UNVOICED_SHARE * (wanted - 1);
        double vowel =
                voiced == 0
                        ? 1
                        : Math.clamp(
                                (wanted * sound.length - slowly * unvoiced) / voiced, LEAST, MOST);
        double at = marks.count() == 0 ? 0 : marks.at(0) * slowly;
        for (int i = 0; i < places.length; i++) {
            places[i] = at;
            int next = i + 1 < marks.count() ? marks.at(i + 1) : sound.length;
            at += (next - marks.at(i)) * (isVoice(i) ? vowel : slowly);
        }
        return at;
    }

    private boolean isVoice(int mark) {
        return marks.isVoiced(mark) && mark + 1 < marks.count() && marks.isVoiced(mark + 1);
    }

    private void intone(Intoned intoned, double middle, boolean last) {
        double mean = 0;
        int voiced = 0;
        for (int i = 0; i < semitones.length; i++) {
            semitones[i] = 12 * Math.log((double) RATE / marks.period(i) / middle) / Math.log(2);
            if (marks.isVoiced(i)) {
                mean += semitones[i];
                voiced++;
            }
        }
        mean = voiced == 0 ? 0 : mean / voiced;
        if (intoned.tone() == '3' && !last) {
            staysLow();
        }
        var melody = intoned.melody();
        for (int i = 0; i < semitones.length; i++) {
            double share = length == 0 ? 0 : places[i] / length;
            double tone =
                    melody.level()
                            ? NEUTRAL_MOVEMENT * (semitones[i] - mean)
                            : melody.range() * semitones[i];
            semitones[i] = tone + melody.from() + share * (melody.to() - melody.from());
        }
    }

    /** A third tone rises again only at the end of a phrase. */
    private void staysLow() {
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < semitones.length; i++) {
            if (marks.isVoiced(i)) {
                lowest = Math.min(lowest, semitones[i]);
                semitones[i] = Math.min(semitones[i], lowest + HALF_THIRD_RISE);
            }
        }
    }

    private int firstVoiced() {
        int mark = 0;
        while (mark < marks.count() && !marks.isVoiced(mark)) {
            mark++;
        }
        return mark < marks.count() ? mark : -1;
    }

    private int lastVoiced() {
        int mark = marks.count() - 1;
        while (mark >= 0 && !marks.isVoiced(mark)) {
            mark--;
        }
        return mark;
    }
}
