package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

class BuiltInVoicesTest {

    private final ResidentVoices voices = ResidentVoices.builtIn();

    @Test
    void theBuiltInResidentsCanSayAllTheyHaveToSay() {
        var rendering = new Rendering(voices);

        for (var persona : Neighbourhood.builtIn().everybody()) {
            for (var lines : persona.script().answers().values()) {
                assertThat(lines.texts())
                        .allSatisfy(text ->
                                assertThat(rendering.speak(persona, text))
                                        .hasSizeGreaterThan(3 * text.length()));
            }
        }
    }

    @Test
    void aVoiceThatNobodyKnowsIsUnavailable() {
        assertThatExceptionOfType(SpeechUnavailableException.class)
                .isThrownBy(() -> voices.voice(Language.MANDARIN, "opera"))
                .withMessage("there is no voice opera");
    }
}
