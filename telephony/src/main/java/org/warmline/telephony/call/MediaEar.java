package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioFrame;

/** Our end of the media: an adapter calls it, one call at a time per leg, and none after closed. */
public interface MediaEar {

    void heard(AudioFrame frame);

    /** A key: 0 to 9, star or hash. */
    void keyPressed(char key);

    void markReached(String name);

    /** The line is gone. May be called twice. */
    void closed();
}
