package org.warmline.telephony.call;

import java.time.Duration;

/** Takes the time of one turn after the other. Used in one call's mailbox. */
final class TurnClock {

    private final CallMeter meter;
    private long lastVoice;
    private long decided;
    private long worded;
    private long answered;
    private long reading;
    private boolean isRunning;

    TurnClock(CallMeter meter) {
        this.meter = meter;
        this.lastVoice = System.nanoTime();
    }

    /** A voice came in at that time, by {@link System#nanoTime}. */
    void voice(long arrived) {
        lastVoice = arrived;
    }

    /** The reply is taken to be over. */
    void decided() {
        decided = System.nanoTime();
        reading = 0;
    }

    /** The conversation reads what was heard. */
    void read(Runnable words) {
        long begin = System.nanoTime();
        words.run();
        reading += System.nanoTime() - begin;
    }

    /** All words of the reply are known and read. */
    void worded() {
        worded = System.nanoTime();
    }

    /** It is known what to say, and that there will be a first frame of it. */
    void answered() {
        answered = System.nanoTime();
        isRunning = decided != 0;
    }

    /** Something is said; only the first frame after an answer counts. */
    void frameSaid() {
        if (!isRunning) {
            return;
        }
        isRunning = false;
        meter.turnTaken(
                new TurnTimes(
                        Duration.ofNanos(decided - lastVoice),
                        Duration.ofNanos(worded - decided - reading),
                        Duration.ofNanos(reading),
                        Duration.ofNanos(answered - worded),
                        Duration.ofNanos(System.nanoTime() - answered)));
        decided = 0;
    }
}
