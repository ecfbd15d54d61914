package org.warmline.telephony.turn;

import org.warmline.telephony.audio.AudioFrame;

/** Tells a voice from everything else on one side of one call. Used by one thread at a time. */
public interface VoiceActivity extends AutoCloseable {

    /** True if there is a voice in this frame, which follows those before. */
    boolean hears(AudioFrame frame);

    /** May be called twice. */
    @Override
    void close();

    /**
     * The detector for one call: libfvad above an energy floor.
     *
     * @throws org.warmline.telephony.speech.SpeechUnavailableException if libfvad does not run on
     *     this machine
     */
    static VoiceActivity open() {
        return new FvadVoiceActivity();
    }
}
