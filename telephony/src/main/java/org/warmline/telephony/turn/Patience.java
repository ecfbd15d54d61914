package org.warmline.telephony.turn;

import java.time.Duration;
import org.warmline.telephony.audio.AudioFrame;

/**
 * How long we wait in one turn.
 *
 * @param silence how long nothing may be said before we speak again
 * @param pause how long a pause ends a reply of which nothing else is known
 */
public record Patience(Duration silence, Duration pause) {

    /** So much voice, 1 s, is more than a beginning. */
    private static final int A_SENTENCE = 50;

    /** What is given to a sentence that was not understood: it may still have been one. */
    private static final double UNKNOWN_SENTENCE = 0.8;

    /**
     * So much voice, 1.8 s, makes a whole answer: of those that were learnt from, one in seventeen
     * went on after it, and four in ten before.
     */
    private static final int A_WHOLE_ANSWER = 90;

    public Patience {
        if (!silence.isPositive() || !pause.isPositive()) {
            throw new IllegalArgumentException("patience is longer than nothing");
        }
    }

    int silenceFrames() {
        return frames(silence);
    }

    /**
     * The pause that ends a reply of so much voice, in frames, which has come so far by its words,
     * from somebody with these habits.
     */
    int pauseFrames(Progress progress, int voiced, Habits habits) {
        double share = share(progress, voiced);
        var pace = habits.pace();
        return switch (progress) {
            case COMPLETE, FINISHED, UNREAD, THINKING -> frames(share);
            case ANSWERED -> pace.slowed(frames(share));
            case UNKNOWN -> pace.atLeastAsBefore(frames(share * habits.melody().ending().factor()));
            case HANGING -> pace.atLeastAsBefore(frames(share));
        };
    }

    private static double share(Progress progress, int voiced) {
        return switch (progress) {
            case UNKNOWN -> voiced >= A_SENTENCE ? UNKNOWN_SENTENCE : progress.share();
            case ANSWERED, FINISHED ->
                    (voiced >= A_WHOLE_ANSWER ? Progress.COMPLETE : progress).share();
            case THINKING, HANGING, UNREAD, COMPLETE -> progress.share();
        };
    }

    private int frames(double share) {
        return Math.max(1, (int) Math.round(frames(pause) * share));
    }

    private static int frames(Duration time) {
        long frame = AudioFrame.DURATION.toNanos();
        return Math.toIntExact((time.toNanos() + frame - 1) / frame);
    }
}
