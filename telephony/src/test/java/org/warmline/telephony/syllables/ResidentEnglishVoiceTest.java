package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class ResidentEnglishVoiceTest extends SpeechSynthesizerContract {

    @Override
    protected SpeechSynthesizer synthesizer() {
        return SyllableVoices.residentEnglish();
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

    @Test
    void aWordThatWasNotRenderedIsSkipped() {
        var known = synthesizer().speak(said("thirty six point five"));
        var withUnknown = synthesizer().speak(said("xylophonists thirty six point five"));

        assertThat(withUnknown.samples()).isEqualTo(known.samples());
    }

    @Test
    void frequentPhrasesWereRenderedWhole() {
        var pieces = Pieces.load("resident-en.pieces");

        assertThat(pieces.names()).contains("thirty six point five", "no", "yes i am", "cough");
    }

    private static Utterance said(String text) {
        return Utterance.of(text, Language.ENGLISH);
    }
}
