package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

class HeldOutVoicesTest {

    private static final ResidentVoices BUNDLED = ResidentVoices.builtIn();

    private final HeldOutVoices withoutEspeak =
            new HeldOutVoices((language, name) -> {
                if (name.startsWith("espeak")) {
                    throw new SpeechUnavailableException("espeak-ng is not installed here");
                }
                return BUNDLED.voice(language, name);
            });

    @Test
    void mandarinHasFiveVoicesOnAnyMachine() {
        assertThat(withoutEspeak.of(Language.MANDARIN))
                .extracting(HeldOutVoices.Speaker::voice)
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void englishNeedsTheEspeakCommandAndSaysSo() {
        assertThatThrownBy(() -> withoutEspeak.of(Language.ENGLISH))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("espeak-ng");
    }
}
