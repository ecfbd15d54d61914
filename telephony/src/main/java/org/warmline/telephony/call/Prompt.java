package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Utterance;

/**
 * The words of one turn as sound.
 *
 * @param frames all of it, with a breath between sentences
 * @param sentences what is said when
 */
record Prompt(List<AudioFrame> frames, List<Sentence> sentences) {

    /** The breath between two sentences: 200 ms. */
    static final int BREATH = 10;

    /**
     * @param from its first frame
     * @param frames how many frames it takes
     */
    record Sentence(String text, int from, int frames) {}

    static Prompt of(List<Utterance> say, List<List<AudioFrame>> parts) {
        var frames = new ArrayList<AudioFrame>();
        var sentences = new ArrayList<Sentence>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                frames.addAll(Collections.nCopies(BREATH, AudioFrame.silence()));
            }
            var part = parts.get(i);
            sentences.add(new Sentence(say.get(i).text(), frames.size(), part.size()));
            frames.addAll(part);
        }
        return new Prompt(frames, sentences);
    }
}
