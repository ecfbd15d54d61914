package org.warmline.telephony.call;

import java.util.List;
import org.warmline.telephony.speech.Utterance;

/**
 * Hears of calls that no conversation of this process waits for: they belong to another process, or
 * to one that has died. Implemented outside telephony; may take its time.
 */
public interface StrayCalls {

    /** Hangs up without a word. */
    StrayCalls HUNG_UP =
            new StrayCalls() {
                @Override
                public List<Utterance> answered(AttemptId attempt, CarrierCallId call) {
                    return List.of();
                }

                @Override
                public void over(AttemptId attempt, CarrierCallId call, CallEnding ending) {}
            };

    /**
     * Somebody picked up, and no conversation will be held.
     *
     * @return what to say before hanging up; empty if nothing
     */
    List<Utterance> answered(AttemptId attempt, CarrierCallId call);

    /** The carrier says that it is over. */
    void over(AttemptId attempt, CarrierCallId call, CallEnding ending);
}
