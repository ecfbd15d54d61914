package org.warmline.telephony.freetts;

import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class FreeTtsVoiceTest extends SpeechSynthesizerContract {

    @Override
    protected SpeechSynthesizer synthesizer() {
        return FreeTtsVoices.english();
    }

    @Override
    protected Utterance utterance() {
        return Utterance.of("Your temperature is 38.2 °C.", Language.ENGLISH);
    }

    @Override
    protected Utterance longerUtterance() {
        return Utterance.of(
                "Your temperature is 38.2 °C, please say that again.", Language.ENGLISH);
    }
}
