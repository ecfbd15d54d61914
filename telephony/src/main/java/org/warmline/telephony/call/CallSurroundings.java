package org.warmline.telephony.call;

/** What one call asks of the world around it. */
interface CallSurroundings {

    /** Asks the carrier to end a call; returns at once. */
    void hangUp(CarrierCallId call);

    /** The conversation has been told that its call is over. */
    void reported(AttemptId attempt);
}
