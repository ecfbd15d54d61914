package org.warmline.telephony.speechserver;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.speechserver.TimedWords.Span;

/** The last half minute of one call, and what of it the server has not heard yet. */
final class HeardSound {

    /** A sentence that is longer is left to the local recognizer: 30 s. */
    private static final int LONGEST = 1_500;

    /** Taken along before the first word: 500 ms. */
    private static final int BEFORE = 25;

    /** Whoever speaks is louder, in dBFS, for 300 ms at least. */
    private static final double QUIET = -40;

    private static final int LEAST_LOUD = 15;

    private final Deque<AudioFrame> last = new ArrayDeque<>(LONGEST);
    private long heard;
    private long givenUntil;
    private long firstLoud;
    private long lastLoud;
    private int loud;

    /** Sound to be given to the server, and where on the call it was. */
    record Piece(AudioClip clip, Span span) {}

    void take(AudioFrame frame) {
        if (last.size() == LONGEST) {
            last.removeFirst();
        }
        last.addLast(frame);
        if (Loudness.of(frame) > QUIET) {
            firstLoud = loud == 0 ? heard : firstLoud;
            lastLoud = heard;
            loud++;
        }
        heard++;
    }

    /** From shortly before then to now; empty if that is longer than a sentence. */
    Optional<Piece> since(Duration firstWord) {
        long from = Math.max(givenUntil, firstWord.dividedBy(AudioFrame.DURATION) - BEFORE);
        long kept = heard - last.size();
        var piece =
                from < kept || from >= heard ? Optional.<Piece>empty() : Optional.of(piece(from));
        given();
        return piece;
    }

    /** Where somebody was as loud as people speak, of what the server was not given. */
    Optional<Span> voiceNotGiven() {
        return loud < LEAST_LOUD
                ? Optional.empty()
                : Optional.of(new Span(time(firstLoud), time(lastLoud + 1)));
    }

    private void given() {
        givenUntil = heard;
        loud = 0;
    }

    private Piece piece(long from) {
        List<AudioFrame> frames = new ArrayList<>(last);
        frames = frames.subList((int) (from - (heard - last.size())), frames.size());
        var samples = new short[frames.size() * AudioFrame.SAMPLES];
        for (int i = 0; i < frames.size(); i++) {
            System.arraycopy(
                    frames.get(i).samples(),
                    0,
                    samples,
                    i * AudioFrame.SAMPLES,
                    AudioFrame.SAMPLES);
        }
        return new Piece(
                new AudioClip(AudioFrame.SAMPLE_RATE, samples), new Span(time(from), time(heard)));
    }

    private static Duration time(long frames) {
        return AudioFrame.DURATION.multipliedBy(frames);
    }
}
