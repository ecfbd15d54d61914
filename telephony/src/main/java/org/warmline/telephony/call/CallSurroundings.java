package org.warmline.telephony.call;

import java.time.Duration;

/** What one call asks of the world around it. */
interface CallSurroundings {

    /** Asks the carrier to end a call; returns at once. */
    void hangUp(CarrierCallId call);

    /** All workers were busy with other calls for so long. */
    void waitedForAWorker(Duration wait);

    /** The conversation has been told that its call is over. */
    void reported(AttemptId attempt);
}
