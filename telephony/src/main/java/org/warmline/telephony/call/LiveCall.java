package org.warmline.telephony.call;

/** A call in progress, as its conversation may use it from any thread. */
public interface LiveCall {

    AttemptId attempt();

    /** Both sides from the answer until now. */
    Recording recordingSoFar();

    /** Hangs up after what is being said. */
    void hangUp();
}
