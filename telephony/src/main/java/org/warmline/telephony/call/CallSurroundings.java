package org.warmline.telephony.call;

import java.time.Duration;

/** What one call asks of the world around it. */
interface CallSurroundings {

    /** Asks the carrier to end a call; returns at once. */
    void hangUp(CarrierCallId call);

    /** A frame has waited so long until this call had a worker. */
    void frameWaited(Duration wait);

    /** The conversation has been told that its call is over. */
    void reported(AttemptId attempt);
}
