package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioFrame;

/** Our way to the person's ear, while the call is up. Every method returns at once. */
public interface MediaLeg {

    /** Plays one frame after those before it. */
    void play(AudioFrame frame);

    /** Asks to be told by {@link MediaEar#markReached} when all that was played before is out. */
    void mark(String name);

    /** Drops what is not yet played; marks that wait come back at once. */
    void clear();

    /** Ends the call. */
    void hangUp();
}
