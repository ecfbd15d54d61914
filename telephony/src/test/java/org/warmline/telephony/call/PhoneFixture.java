package org.warmline.telephony.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.warmline.telephony.audio.AudioFrame;

/** A telephone at the other end: plays a frame a beat, and sends what is said into it. */
final class PhoneFixture implements MediaLeg {

    /** Marks as they went out, with {@code clear} and {@code hang up} between them. */
    final List<String> log = new ArrayList<>();

    final AttemptId attempt;
    int framesPlayed;
    boolean hungUp;
    boolean marksAreLost;

    private final MarkedFramesRecognizer recognizer;
    private final Queue<Object> toPlay = new ArrayDeque<>();
    private final Queue<AudioFrame> toSay = new ArrayDeque<>();
    private boolean mute;

    @SuppressWarnings("NullAway.Init") // set when the call is joined
    MediaEar ear;

    PhoneFixture(AttemptId attempt, MarkedFramesRecognizer recognizer) {
        this.attempt = attempt;
        this.recognizer = recognizer;
    }

    /** Speaks from the next beat on. */
    void says(String words, Duration length) {
        toSay.addAll(recognizer.speech(words, length));
    }

    void says(String words) {
        says(words, Duration.ofMillis(600));
    }

    /** Says a phrase so that free decoding finds no word in it, and the spotter does. */
    void gasps(String phrase, Duration length) {
        toSay.addAll(recognizer.spotted(phrase, length));
    }

    /** Makes a sound that is no word. */
    void mumbles(Duration length) {
        for (long i = length.dividedBy(AudioFrame.DURATION); i > 0; i--) {
            toSay.add(MarkedFramesRecognizer.loud());
        }
    }

    void breaksTheRecognizer() {
        toSay.add(recognizer.breaking());
    }

    /** Frames that have come and are not played yet. */
    long framesAhead() {
        return toPlay.stream().filter(AudioFrame.class::isInstance).count();
    }

    void presses(String keys) {
        keys.chars().forEach(key -> ear.keyPressed((char) key));
    }

    /** Nothing more comes in, without a word of good-bye. */
    void goesDead() {
        mute = true;
    }

    void drops() {
        while (!toSay.isEmpty()) {
            ear.heard(toSay.poll());
        }
        ear.closed();
    }

    void beat() {
        playMarks();
        if (toPlay.poll() instanceof AudioFrame) {
            framesPlayed++;
        }
        playMarks();
        if (!mute && !hungUp) {
            var frame = toSay.poll();
            ear.heard(frame == null ? AudioFrame.silence() : frame);
        }
    }

    @Override
    public void play(AudioFrame frame) {
        toPlay.add(frame);
    }

    @Override
    public void mark(String name) {
        log.add(name);
        toPlay.add(name);
    }

    @Override
    public void clear() {
        log.add("clear");
        toPlay.removeIf(it -> it instanceof AudioFrame);
        playMarks();
    }

    @Override
    public void hangUp() {
        log.add("hang up");
        hungUp = true;
    }

    private void playMarks() {
        while (toPlay.peek() instanceof String mark) {
            toPlay.poll();
            if (!marksAreLost && ear != null) {
                ear.markReached(mark);
            }
        }
    }
}
