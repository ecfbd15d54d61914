package org.warmline.telephony.vosk;

import java.util.ArrayDeque;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Word;

/** The sound of the present utterance, as it was decoded; of a long one the last 1.5 seconds. */
final class UtteranceSound {

    private static final int FRAMES_KEPT = 75;

    private final ArrayDeque<AudioFrame> kept = new ArrayDeque<>();
    private long taken;

    void take(AudioFrame frame) {
        taken++;
        kept.addLast(frame);
        if (kept.size() > FRAMES_KEPT) {
            kept.removeFirst();
        }
    }

    /** The next frame begins another utterance. */
    void over() {
        kept.clear();
    }

    short[] samples() {
        var samples = new short[kept.size() * AudioFrame.SAMPLES];
        int at = 0;
        for (var frame : kept) {
            System.arraycopy(frame.samples(), 0, samples, at, AudioFrame.SAMPLES);
            at += AudioFrame.SAMPLES;
        }
        return samples;
    }

    /** Words of these samples, on the clock of all that was decoded. */
    List<Word> placed(List<Word> words) {
        var before = AudioFrame.DURATION.multipliedBy(taken - kept.size());
        return words.stream()
                .map(word ->
                        new Word(
                                word.text(),
                                word.start().plus(before),
                                word.end().plus(before),
                                word.confidence()))
                .toList();
    }
}
