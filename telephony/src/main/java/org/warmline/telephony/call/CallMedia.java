package org.warmline.telephony.call;

import java.util.List;
import java.util.Optional;
import org.warmline.telephony.speech.Utterance;

/**
 * Where an adapter brings the news and the media of its calls. {@link Calls} implements it;
 * adapters know only this.
 */
public interface CallMedia {

    void on(CallEvent event);

    /**
     * Somebody has picked up, and the carrier asks what now.
     *
     * @return what to say before hanging up, if nobody here waits for this attempt; empty if its
     *     media is to come
     */
    Optional<List<Utterance>> turnAway(AttemptId attempt, CarrierCallId call);

    /**
     * Joins the media of an answered call to the conversation that waits for it.
     *
     * @return empty if nobody waits for this attempt, it has its media already, or it is over: the
     *     adapter then hangs up
     */
    Optional<MediaEar> join(AttemptId attempt, CarrierCallId call, MediaLeg leg);
}
