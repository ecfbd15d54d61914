package org.warmline.telephony.espeak;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class EspeakVoiceTest extends SpeechSynthesizerContract {

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
        return Utterance.of("您的体温是38.2℃。", Language.MANDARIN);
    }

    @Override
    protected Utterance longerUtterance() {
        return Utterance.of("您说的体温是38.2℃,对吗?请再说一遍。", Language.MANDARIN);
    }

    @Test
    void whatIsNoVariantNeverReachesTheCommand() {
        assertThatThrownBy(() -> EspeakVoices.ifInstalled("f3 --path=/"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
