package org.warmline.telephony.call;

import java.time.Duration;
import org.warmline.telephony.audio.AudioFrame;

/** How long a call waits for others, in beats of 20 ms. */
final class CallPatience {

    /** For the carrier to say how a call ended whose media is gone: 10 s. */
    static final long ENDING = 500;

    /** For the last words of a call that we have to end in the middle: 10 s. */
    static final long GOODBYE = 500;

    /** For the media to close when the carrier says that the call is over: 2 s. */
    static final long LAST_WORDS = 100;

    /** For the media of an answered call: 10 s. */
    static final long MEDIA = 500;

    /** A carrier may be this late with its news. */
    private static final Duration CARRIER_DELAY = Duration.ofSeconds(30);

    private CallPatience() {}

    /** From the request until the call cannot last any longer. */
    static long wholeCall(CallRequest request) {
        return beats(request.ringFor().plus(request.limit()).plus(CARRIER_DELAY));
    }

    static long beats(Duration time) {
        return time.dividedBy(AudioFrame.DURATION);
    }
}
