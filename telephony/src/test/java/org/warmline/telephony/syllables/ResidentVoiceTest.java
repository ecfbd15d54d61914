package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class ResidentVoiceTest extends SpeechSynthesizerContract {

    @Override
    protected SpeechSynthesizer synthesizer() {
        return SyllableVoices.resident();
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
    void residentsDoNotSoundLikeTheCaller() {
        var answer = Utterance.of("我没有发烧", Language.MANDARIN);

        assertThat(synthesizer().speak(answer).samples())
                .isNotEqualTo(SyllableVoices.caller().speak(answer).samples());
    }
}
