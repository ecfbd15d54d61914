package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechSynthesizerContract;
import org.warmline.telephony.speech.Utterance;

class CallerVoiceTest extends SpeechSynthesizerContract {

    private static final String SENTENCE = "请问您今天有没有离开过住所";

    @Override
    protected SpeechSynthesizer synthesizer() {
        return SyllableVoices.caller();
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
    void itSpeaksAsFastAsOlderPeopleFollow() {
        var seconds = synthesizer().speak(said(SENTENCE)).duration().toMillis() / 1_000.0;

        assertThat(SENTENCE.length() / seconds).isBetween(3.0, 3.6);
    }

    @Test
    void digitsThatAreReadOutComeSlower() {
        var digits = synthesizer().speak(said("12356")).duration().toMillis();

        assertThat(5_000.0 / digits).isBetween(2.0, 2.8);
    }

    @Test
    void sentencesAreHalfASecondApart() {
        var together = synthesizer().speak(said("好的再见")).duration().toMillis();
        var apart = synthesizer().speak(said("好的。再见")).duration().toMillis();

        assertThat(apart - together).isBetween(400L, 600L);
    }

    private static Utterance said(String text) {
        return Utterance.of(text, Language.MANDARIN);
    }
}
