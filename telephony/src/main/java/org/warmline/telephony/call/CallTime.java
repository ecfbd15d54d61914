package org.warmline.telephony.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The time of one call, in beats of 20 ms. They come on the pacer's thread and are counted in the
 * call's mailbox, which may be late; whether the line is dead is seen where they come.
 */
final class CallTime {

    private static final long NEVER = Long.MAX_VALUE;

    private final AtomicInteger toCount = new AtomicInteger();
    private final AtomicInteger withoutSound = new AtomicInteger();
    private long now;
    private long hangUpAt;
    private long reportAt = NEVER;

    /**
     * @param longest after so many beats it is hung up if nobody says otherwise
     */
    CallTime(long longest) {
        hangUpAt = longest;
    }

    // On any thread.

    /** A beat has come; true if it is the first that is to be counted. */
    boolean beatCame() {
        return toCount.getAndIncrement() == 0;
    }

    /** Something has come in on the line. */
    void soundCame() {
        withoutSound.set(0);
    }

    /** Nothing has come in for one beat more; true once, when it were so many. */
    boolean isDeadAfter(int beats) {
        return withoutSound.incrementAndGet() == beats;
    }

    // In the mailbox.

    /** How many have come since this was last asked. */
    int beatsToCount() {
        return toCount.getAndSet(0);
    }

    void pass() {
        now++;
    }

    void hangUpAfter(long beats) {
        hangUpAt = now + beats;
    }

    void hangUpWithin(long beats) {
        hangUpAt = Math.min(hangUpAt, now + beats);
    }

    boolean isTimeToHangUp() {
        return now == hangUpAt;
    }

    void reportAfter(long beats) {
        reportAt = now + beats;
    }

    void reportWithin(long beats) {
        reportAt = Math.min(reportAt, now + beats);
    }

    boolean isTimeToReport() {
        return now == reportAt;
    }
}
