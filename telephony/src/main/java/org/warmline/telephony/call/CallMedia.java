package org.warmline.telephony.call;

import java.util.Optional;

/**
 * Where an adapter brings the news and the media of its calls. {@link Calls} implements it;
 * adapters know only this.
 */
public interface CallMedia {

    void on(CallEvent event);

    /**
     * Joins the media of an answered call to the conversation that waits for it.
     *
     * @return empty if nobody waits for this attempt, it has its media already, or it is over: the
     *     adapter then hangs up
     */
    Optional<MediaEar> join(AttemptId attempt, CarrierCallId call, MediaLeg leg);
}
