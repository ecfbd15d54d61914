package org.warmline.telephony.espeak;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class EspeakEnglishVoiceTest extends SpeechSynthesizerContract {

    private static final Optional<SpeechSynthesizer> VOICE = EspeakVoices.ifInstalled("f3");

    @BeforeAll
    static void needsTheCommand() {
        assumeThat(VOICE).as("skipped: espeak-ng is not installed here").isPresent();
    }

    @Override
    protected SpeechSynthesizer synthesizer() {
        return VOICE.orElseThrow();
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
