package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Word;

/**
 * How loud each frame of the last minute was, to put words on the second at which they were said.
 *
 * <p>Vosk keeps the right clock over utterances and over long calls (measured over 800 s, with and
 * without its final result). But a model without word boundaries, such as our starters, lets a word
 * begin where the one before it ended, so the first word of an utterance begins with the silence
 * before it: up to the whole time since the last utterance. Here such a start moves to where the
 * sound begins, and no word is longer than people speak.
 */
final class SoundTrace {

    private static final int FRAMES_KEPT = 60 * 50;

    /** Sound is this much (10 dB) over the quietest tenth of the word's own time. */
    private static final double OVER_THE_FLOOR = 3.2;

    private static final double SILENT = 60;

    private final float[] levels = new float[FRAMES_KEPT];
    private long frames;

    /**
     * @return the frame's level, root mean square
     */
    double take(AudioFrame frame) {
        double sum = 0;
        for (short sample : frame.samples()) {
            sum += (double) sample * sample;
        }
        double level = Math.sqrt(sum / AudioFrame.SAMPLES);
        levels[(int) (frames % FRAMES_KEPT)] = (float) level;
        frames++;
        return level;
    }

    /** The time taken so far. */
    Duration now() {
        return AudioFrame.DURATION.multipliedBy(frames);
    }

    /**
     * @param behind how far the decoder's clock is behind the call's
     */
    List<Word> placed(List<Word> words, Duration behind, Language language) {
        return words.stream().map(word -> placed(word, behind, language)).toList();
    }

    private Word placed(Word word, Duration behind, Language language) {
        var end = earlier(word.end().plus(behind), now());
        var start = earlier(word.start().plus(behind), end);
        var begin = later(onset(start, end), end.minus(longest(word.text(), language)));
        return new Word(word.text(), begin, end, word.confidence());
    }

    /** The first sound in a stretch, or its start if all is alike. */
    private Duration onset(Duration start, Duration end) {
        long from = Math.max(frame(start), frames - FRAMES_KEPT);
        long to = Math.min(frame(end), frames);
        if (to <= from) {
            return start;
        }
        var stretch = new float[(int) (to - from)];
        for (int i = 0; i < stretch.length; i++) {
            stretch[i] = levels[(int) ((from + i) % FRAMES_KEPT)];
        }
        var sorted = stretch.clone();
        Arrays.sort(sorted);
        double floor = Math.max(SILENT, sorted[sorted.length / 10] * OVER_THE_FLOOR);
        for (int i = 0; i < stretch.length; i++) {
            if (stretch[i] > floor) {
                return AudioFrame.DURATION.multipliedBy(from + i);
            }
        }
        return start;
    }

    /** A slow speaker's longest: 0.6 s a Chinese character, 0.12 s a letter and 0.5 s more. */
    private static Duration longest(String word, Language language) {
        int length = word.codePointCount(0, word.length());
        return Duration.ofMillis(
                language == Language.MANDARIN ? 600L * length : 500L + 120L * length);
    }

    private static long frame(Duration time) {
        return time.toMillis() / AudioFrame.DURATION.toMillis();
    }

    private static Duration earlier(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
