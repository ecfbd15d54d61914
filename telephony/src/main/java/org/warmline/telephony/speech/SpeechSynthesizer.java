package org.warmline.telephony.speech;

import java.util.Set;
import org.warmline.telephony.audio.AudioClip;

/** Turns a sentence into sound. */
public interface SpeechSynthesizer {

    /** The languages that this voice speaks. */
    Set<Language> languages();

    /**
     * Speaks at the line's 8,000 Hz, levelled for the telephone. The same utterance gives the same
     * sound. Safe for several threads.
     *
     * @throws IllegalArgumentException if the utterance is in a language that this voice does not
     *     speak
     * @throws SpeechUnavailableException if the engine cannot work
     */
    AudioClip speak(Utterance utterance);

    /**
     * True if the voice keeps by itself what it has said, and nobody else should: another may have
     * stood in for it, and the next time it speaks itself.
     */
    default boolean remembers() {
        return false;
    }
}
