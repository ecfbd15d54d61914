package org.warmline.telephony.freetts;

import org.warmline.telephony.speech.SpeechSynthesizer;

/** The voices of FreeTTS. */
public final class FreeTtsVoices {

    private FreeTtsVoices() {}

    /**
     * A male American voice, made once and shared; it loads (about a second) when it first speaks.
     */
    public static SpeechSynthesizer english() {
        return English.VOICE;
    }

    private static final class English {
        static final SpeechSynthesizer VOICE = new FreeTtsVoice();
    }
}
