package org.warmline.telephony.vosk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.audio.AudioFrame;

/**
 * Lets decoders rest while a line is dead quiet, which is most of a call on a line that mutes
 * silence and would cost as much as speech. Nothing is missed: the bar is far below a whisper, and
 * the quiet before the first sound is handed in with it.
 */
final class QuietGate {

    /** Root mean square of a frame, −63 dB below full scale. */
    private static final double QUIET = 24;

    private static final int FRAMES_UNTIL_REST = 60;
    private static final int FRAMES_BEFORE_SOUND = 15;

    private final ArrayDeque<AudioFrame> before = new ArrayDeque<>();
    private int quiet;
    private boolean resting;
    private long skipped;

    /** What to decode now: nothing, this frame, or this frame with those before it. */
    List<AudioFrame> take(AudioFrame frame, double level) {
        quiet = level <= QUIET ? quiet + 1 : 0;
        if (!resting) {
            resting = quiet >= FRAMES_UNTIL_REST;
            return List.of(frame);
        }
        before.addLast(frame);
        if (quiet > 0) {
            if (before.size() > FRAMES_BEFORE_SOUND) {
                before.removeFirst();
                skipped++;
            }
            return List.of();
        }
        resting = false;
        var woken = new ArrayList<>(before);
        before.clear();
        return woken;
    }

    boolean resting() {
        return resting;
    }

    /** How far the decoders' clock is behind the call's. */
    Duration skipped() {
        return AudioFrame.DURATION.multipliedBy(skipped);
    }
}
