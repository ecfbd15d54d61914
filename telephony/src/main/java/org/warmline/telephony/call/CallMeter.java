package org.warmline.telephony.call;

import java.time.Duration;

/**
 * Is told how calls go on the inside, for figures that name nobody. Called on the calls' own
 * threads, for every frame too: returns at once.
 */
public interface CallMeter {

    /** Measures nothing. */
    CallMeter NONE =
            new CallMeter() {
                @Override
                public void turnTaken(TurnTimes times) {}

                @Override
                public void frameWaited(Duration wait) {}

                @Override
                public void cutIn() {}
            };

    /** We have answered a reply. */
    void turnTaken(TurnTimes times);

    /** A frame has come in and waited so long until its call had a worker. */
    void frameWaited(Duration wait);

    /**
     * Somebody spoke into our first words: they had probably not finished when we took the turn.
     */
    void cutIn();
}
