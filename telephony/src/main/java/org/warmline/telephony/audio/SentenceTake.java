package org.warmline.telephony.audio;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person's recording of one sentence: fit to be played on a telephone, or what is wrong with it.
 * A fit one is cut to what was said and brought to the loudness of the voices around it.
 */
public sealed interface SentenceTake {

    /**
     * @param sound at the line's rate, trimmed and levelled
     */
    record Fit(AudioClip sound) implements SentenceTake {}

    /**
     * @param faults at least one
     */
    record Unfit(Set<Fault> faults) implements SentenceTake {

        public Unfit {
            faults = Set.copyOf(faults);
        }
    }

    /** What a listener would notice. */
    enum Fault {
        /** Nothing was said, or into another microphone. */
        SILENT,
        /** So far from the microphone that raising it would raise the noise. */
        TOO_QUIET,
        /** So loud that the tops of the waves are cut off. */
        CLIPPED,
        /** The noise of the room is not far enough below the voice. */
        NOISY,
        /** Less was said than the sentence. */
        TOO_SHORT,
        /** More was said than the sentence, or very slowly. */
        TOO_LONG,
        /** It begins or ends in the middle of a word. */
        CUT_OFF
    }

    /**
     * @param clip as it came from a microphone or a file
     * @param usual how long a voice of ours takes for the sentence
     */
    static SentenceTake of(AudioClip clip, Duration usual) {
        if (TakeLevels.isClipped(clip.samples())) {
            return new Unfit(EnumSet.of(Fault.CLIPPED));
        }
        return new TakeLevels(Resampler.resample(clip, AudioFrame.SAMPLE_RATE)).judge(usual);
    }
}
