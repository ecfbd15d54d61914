package org.warmline.telephony.emulator;

import java.util.Map;
import org.warmline.telephony.audio.AudioFrame;

/**
 * Watches both sides beat by beat and notes, for measurements, how long the caller took to speak
 * after the resident, when it cut the resident off, and how fast it fell silent when interrupted.
 */
final class TurnMeter {

    private final Journal.Page journal;
    private long now;
    private long residentEnded = -1;
    private long interruptedAt = -1;
    private boolean residentSpoke;
    private boolean callerSpoke;
    private boolean cutNoted;
    private boolean brokeOff;

    TurnMeter(Journal.Page journal) {
        this.journal = journal;
    }

    /**
     * Twenty milliseconds go by.
     *
     * @param callerHasWords whether the caller is in the middle of a prompt, audible or between two
     *     words of it
     */
    void beat(boolean residentSpeaks, boolean callerSpeaks, boolean callerHasWords) {
        now++;
        if (residentSpeaks && !residentSpoke) {
            begins(callerSpeaks || callerHasWords);
        }
        if (residentSpeaks && callerSpeaks && !callerSpoke && !cutNoted) {
            cutNoted = true;
            journal.note("cutOff", Map.of("atMillis", millis(now)));
        }
        if (!residentSpeaks && residentSpoke && !callerSpeaks && !callerHasWords) {
            residentEnded = now;
        }
        if (interruptedAt >= 0 && !callerSpeaks && !callerHasWords) {
            endOfInterruption();
        }
        if (residentEnded >= 0 && callerSpeaks) {
            journal.note("tookTurn", Map.of("millis", millis(now - residentEnded)));
            residentEnded = -1;
        }
        residentSpoke = residentSpeaks;
        callerSpoke = callerSpeaks;
    }

    /** The caller broke off: whatever it says next are other words. */
    void cleared() {
        brokeOff = true;
        cutNoted = false;
    }

    private void begins(boolean overTheCaller) {
        residentEnded = -1;
        cutNoted = overTheCaller;
        interruptedAt = overTheCaller ? now : -1;
        brokeOff = false;
    }

    /** A prompt that came to its own end was not given up. */
    private void endOfInterruption() {
        if (brokeOff) {
            journal.note("gaveWay", Map.of("millis", millis(now - interruptedAt)));
        }
        interruptedAt = -1;
    }

    private static long millis(long beats) {
        return beats * AudioFrame.DURATION.toMillis();
    }
}
