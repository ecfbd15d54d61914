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

    TurnMeter(Journal.Page journal) {
        this.journal = journal;
    }

    void beat(boolean residentSpeaks, boolean callerSpeaks) {
        now++;
        if (residentSpeaks && !residentSpoke) {
            residentEnded = -1;
            cutNoted = callerSpeaks;
            interruptedAt = callerSpeaks ? now : -1;
        }
        if (residentSpeaks && callerSpeaks && !callerSpoke && !cutNoted) {
            cutNoted = true;
            journal.note("cutOff", Map.of("atMillis", millis(now)));
        }
        if (!residentSpeaks && residentSpoke && !callerSpeaks) {
            residentEnded = now;
        }
        if (interruptedAt >= 0 && !callerSpeaks) {
            journal.note("gaveWay", Map.of("millis", millis(now - interruptedAt)));
            interruptedAt = -1;
        }
        if (residentEnded >= 0 && callerSpeaks) {
            journal.note("tookTurn", Map.of("millis", millis(now - residentEnded)));
            residentEnded = -1;
        }
        residentSpoke = residentSpeaks;
        callerSpoke = callerSpeaks;
    }

    private static long millis(long beats) {
        return beats * AudioFrame.DURATION.toMillis();
    }
}
