package org.warmline.telephony.emulator;

import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;

/**
 * Something that is being said.
 *
 * @param words from the first audible frame to behind the last one: the quiet around them is none
 * @param drops whether the line drops when all frames are said
 */
record Saying(List<AudioFrame> frames, int next, Saying.Words words, boolean drops) {

    /** Where the words are among the frames. */
    record Words(int from, int to) {

        static Words in(List<AudioFrame> frames) {
            int from = 0;
            int to = frames.size();
            while (from < to && Loudness.of(frames.get(from)) <= Line.AUDIBLE) {
                from++;
            }
            while (to > from && Loudness.of(frames.get(to - 1)) <= Line.AUDIBLE) {
                to--;
            }
            return new Words(from, to);
        }
    }

    static Saying whole(List<AudioFrame> frames, boolean drops) {
        return new Saying(frames, 0, Words.in(frames), drops);
    }

    static Saying half(List<AudioFrame> frames) {
        return whole(frames.subList(0, (frames.size() + 1) / 2), true);
    }

    boolean isOver() {
        return next >= frames.size();
    }

    /** True inside the words, also in a pause between two of them. */
    boolean isSpeech() {
        return next >= words.from() && next < words.to();
    }

    AudioFrame frame() {
        return frames.get(next);
    }

    Saying advanced() {
        return new Saying(frames, next + 1, words, drops);
    }
}
