package org.warmline.telephony.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
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

    /** The shortest pause between two phrases: 80 ms. */
    private static final int COMMA = 4;

    /** Longer than a syllable: 300 ms. */
    private static final int WORD = 15;

    /** Quieter than any sound of speech, in dBFS. */
    private static final double QUIET = -50;

    /**
     * @param from its first frame
     * @param frames how many frames it takes
     */
    record Sentence(String text, int from, int frames) {

        /** What is left of it when so many frames of the prompt are dropped. */
        private Sentence without(int dropped) {
            int gone = Math.max(0, dropped - from);
            return new Sentence(
                    text.substring(text.length() * gone / Math.max(1, frames)),
                    Math.max(0, from - dropped),
                    frames - gone);
        }
    }

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

    /** What is left from the beginning of the phrase in which this frame is. */
    Prompt from(int frame) {
        return startingAt(phraseStart(Math.min(frame, frames.size())));
    }

    /** What is left from about the beginning of the word in which this frame is. */
    Prompt fromWord(int frame) {
        return startingAt(quietestBefore(Math.min(frame, frames.size())));
    }

    /** How many sentences are not wholly said in so many frames. */
    int sentencesAfter(int frames) {
        return (int)
                sentences.stream()
                        .filter(sentence -> sentence.from() + sentence.frames() > frames)
                        .count();
    }

    private Prompt startingAt(int start) {
        var left =
                sentences.stream()
                        .filter(sentence -> sentence.from() + sentence.frames() > start)
                        .map(sentence -> sentence.without(start))
                        .toList();
        return new Prompt(frames.subList(start, frames.size()), left);
    }

    private int phraseStart(int frame) {
        int at = frame - 1;
        while (at > 0 && !isPhraseStart(at)) {
            at--;
        }
        return Math.max(0, at);
    }

    /** Between two words, or two syllables of a long one, it is quieter than in them. */
    private int quietestBefore(int frame) {
        int best = Math.max(0, frame - WORD);
        double least = Double.MAX_VALUE;
        for (int at = best; at < frame && best > 0; at++) {
            double level = Loudness.of(frames.get(at));
            if (level < least) {
                least = level;
                best = at;
            }
        }
        return best;
    }

    /** Where there is sound after a pause such as a comma makes. */
    private boolean isPhraseStart(int at) {
        return at >= COMMA
                && !isQuiet(frames.get(at))
                && frames.subList(at - COMMA, at).stream().allMatch(Prompt::isQuiet);
    }

    private static boolean isQuiet(AudioFrame frame) {
        return Loudness.of(frame) < QUIET;
    }
}
