package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Loudness;
import org.warmline.telephony.turn.VoiceActivity;

/** The voice at the other end; while we speak and shortly after, only what cannot be our own. */
final class TheirVoice implements AutoCloseable {

    /** While we speak, what is quieter than this may be our own voice coming back, in dBFS. */
    private static final double LOUDEST_ECHO = -40;

    /** For so many frames after our last word it may still come back: 300 ms. */
    private static final int ECHO_TAIL = 15;

    private final VoiceActivity activity;
    private int sinceOurs = ECHO_TAIL + 1;

    TheirVoice(VoiceActivity activity) {
        this.activity = activity;
    }

    boolean hears(AudioFrame frame, boolean weSpeak) {
        sinceOurs = weSpeak ? 0 : sinceOurs + 1;
        boolean voice = activity.hears(frame);
        return voice && !(sinceOurs < ECHO_TAIL && Loudness.of(frame) < LOUDEST_ECHO);
    }

    /** True once, when nothing of ours can come back any more. */
    boolean isEchoOver() {
        return sinceOurs == ECHO_TAIL;
    }

    @Override
    public void close() {
        activity.close();
    }
}
