package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Word;

/**
 * How loud each frame of the last minute was, to put words on the second at which they were said.
 *
 * <p>Vosk keeps the right clock over utterances and over long calls (measured over 800 s, with and
 * without its final result). A model with word boundaries knows where a word begins; our starters
 * know of its end only that its last sound was heard, so the end moves on to where the sound ends
 * or the next word begins. A model without word boundaries lets a word begin where the one before
 * it ended, so the first word of an utterance begins with the silence before it: up to the whole
 * time since the last utterance. There such a start moves to where the sound begins, and no word is
 * longer than people speak.
 */
final class SoundTrace {

    private static final int FRAMES_KEPT = 60 * 50;

    /** Sound is this much (10 dB) over the quietest tenth of the word's own time. */
    private static final double OVER_THE_FLOOR = 3.2;

    private static final double SILENT = 60;

    /** A sound is over when it is this much below the loudest of its word … */
    private static final double FADED = 0.04;

    /** … or not twice as loud as the line itself: the quietest tenth of so many frames. */
    private static final double OVER_THE_LINE = 2;

    private static final int LINE_FRAMES = 100;

    /** In noise nothing fades; what is half as loud as the word is a sound all the same. */
    private static final double LOUD = 0.5;

    /** Between words that are this near there is no pause: quiet is the closing of a p, t or k. */
    private static final Duration CLOSED = Duration.ofMillis(120);

    /** How long a last sound goes on behind where a model knows it. */
    private static final Duration LONGEST_LAST_SOUND = Duration.ofMillis(300);

    private final boolean knowsBoundaries;
    private final float[] levels = new float[FRAMES_KEPT];
    private long frames;

    /**
     * @param knowsBoundaries whether the model says where words begin and end
     */
    SoundTrace(boolean knowsBoundaries) {
        this.knowsBoundaries = knowsBoundaries;
    }

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
        var placed = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var end = earlier(word.end().plus(behind), now());
            var start = earlier(word.start().plus(behind), end);
            if (knowsBoundaries) {
                var next = i + 1 < words.size() ? words.get(i + 1).start().plus(behind) : now();
                boolean goesOn = i + 1 < words.size() && next.minus(end).compareTo(CLOSED) <= 0;
                var latest = later(end, earlier(next, now()));
                end = goesOn ? latest : faded(start, end, latest);
            } else {
                start = later(onset(start, end), end.minus(longest(word.text(), language)));
            }
            placed.add(new Word(word.text(), start, end, word.confidence()));
        }
        return placed;
    }

    /** Where the last sound of a word is over, behind its known end and not behind the next. */
    private Duration faded(Duration start, Duration end, Duration next) {
        double quiet = quiet(start, end);
        var latest = earlier(next, end.plus(LONGEST_LAST_SOUND));
        for (long at = frame(end); at + 1 < frame(latest); at++) {
            if (level(at) < quiet && level(at + 1) < quiet) {
                return later(end, AudioFrame.DURATION.multipliedBy(at));
            }
        }
        return latest;
    }

    /** Below this level a word is over. */
    private double quiet(Duration start, Duration end) {
        double loudest = 0;
        for (long at = frame(start); at <= Math.min(frame(end), frames - 1); at++) {
            loudest = Math.max(loudest, level(at));
        }
        double line = quietestTenth(frame(end) - LINE_FRAMES, Math.min(frame(end), frames));
        double quiet = Math.max(SILENT, Math.max(loudest * FADED, line * OVER_THE_LINE));
        return Math.min(quiet, loudest * LOUD);
    }

    /** The first sound in a stretch, or its start if all is alike. */
    private Duration onset(Duration start, Duration end) {
        long from = Math.max(frame(start), frames - FRAMES_KEPT);
        long to = Math.min(frame(end), frames);
        double floor = Math.max(SILENT, quietestTenth(from, to) * OVER_THE_FLOOR);
        for (long at = from; at < to; at++) {
            if (level(at) > floor) {
                return AudioFrame.DURATION.multipliedBy(at);
            }
        }
        return start;
    }

    /** Of these frames, the level that a tenth of them is not above; zero if there are none. */
    private double quietestTenth(long from, long to) {
        var sorted = new double[(int) Math.max(0, to - Math.max(0, from))];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = level(to - 1 - i);
        }
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 10];
    }

    private double level(long frame) {
        return frame < frames - FRAMES_KEPT ? 0 : levels[(int) (frame % FRAMES_KEPT)];
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
