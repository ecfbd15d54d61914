package org.warmline.telephony.syllables;

import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;

/**
 * What makes another speaker of a rendered voice: a longer or shorter throat (all formants move
 * together, as on a tape), another pitch, and another pace.
 *
 * @param formants 1 as rendered, more for a shorter throat; a ratio of small whole numbers
 * @param semitones higher than the throat alone would make it
 * @param length of the syllables, 1 as rendered
 */
record Timbre(double formants, double semitones, double length) {

    static final Timbre AS_RENDERED = new Timbre(1, 0, 1);

    /** Deep, slow, without much breath. */
    static final Timbre OLD = new Timbre(8 / 9.0, -0.5, 1.18);

    /** High and quick. */
    static final Timbre YOUNG = new Timbre(8 / 7.0, 0.5, 0.9);

    /** Somewhat deep, unhurried. */
    static final Timbre LOW = new Timbre(15 / 16.0, -1, 1.06);

    /** Somewhat high. */
    static final Timbre HIGH = new Timbre(16 / 15.0, 1, 0.96);

    /** A piece as this speaker's throat would sound. */
    short[] sounding(short[] piece) {
        return Resampler.faster(new AudioClip(AudioFrame.SAMPLE_RATE, piece), formants).samples();
    }

    /** In the time and at the pitch of this speaker. */
    Intoned of(Intoned intoned) {
        var melody = intoned.melody();
        return new Intoned(
                intoned.pinyin(),
                new Intoned.Melody(
                        melody.from() + semitones,
                        melody.to() + semitones,
                        melody.range(),
                        melody.level()),
                intoned.length() * length * formants,
                intoned.gain(),
                intoned.gapBefore());
    }
}
