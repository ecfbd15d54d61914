package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

class DictationTest {

    private static final int BROWSER_RATE = 48_000;

    @Test
    void aRecordingOfTheBrowserIsHeardAtTheRateOfTheTelephone() {
        var ear = new CountingRecognizer();
        var wav = Wav.mono(new AudioClip(BROWSER_RATE, new short[BROWSER_RATE]));

        assertThat(new Dictation(ear).hear(wav, Language.MANDARIN)).isEqualTo("咳嗽");

        assertThat(ear.frames).isEqualTo(50);
    }

    @Test
    void whatIsNoSentenceIsRefused() {
        var dictation = new Dictation(new CountingRecognizer());
        var long21 = Wav.mono(new AudioClip(AudioFrame.SAMPLE_RATE, new short[21 * 8_000]));

        assertThatThrownBy(() -> dictation.hear(new byte[] {1, 2, 3}, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dictation.hear(long21, Language.ENGLISH))
                .hasMessageContaining("20 seconds");
    }

    private static final class CountingRecognizer implements SpeechRecognizer {

        private int frames;

        @Override
        public Listening listen(
                org.warmline.telephony.speech.Language language,
                List<String> phrases,
                Consumer<Heard> ear) {
            return new Listening() {

                @Override
                public void take(AudioFrame frame) {
                    frames++;
                }

                @Override
                public void endUtterance() {}

                @Override
                public Transcript soFar() {
                    return Transcript.nothing(language);
                }

                @Override
                public void close() {
                    ear.accept(new Heard.Complete(new Transcript(language, List.of(word()))));
                }
            };
        }

        private static Word word() {
            return new Word("咳嗽", Duration.ZERO, Duration.ofMillis(400), 1);
        }
    }
}
