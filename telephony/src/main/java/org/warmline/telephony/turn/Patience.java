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

    public Patience {
        if (!silence.isPositive() || !pause.isPositive()) {
            throw new IllegalArgumentException("patience is longer than nothing");
        }
    }

    int silenceFrames() {
        return frames(silence);
    }

    /** The pause that ends a reply which has come so far, by somebody of this pace. */
    int pauseFrames(Progress progress, Pace pace) {
        int frames = Math.max(1, (int) Math.round(frames(pause) * progress.share()));
        return switch (progress) {
            case COMPLETE, FINISHED, THINKING -> frames;
            case ANSWERED, UNKNOWN, HANGING -> pace.slowed(frames);
        };
    }

    private static int frames(Duration time) {
        long frame = AudioFrame.DURATION.toNanos();
        return Math.toIntExact((time.toNanos() + frame - 1) / frame);
    }
}
