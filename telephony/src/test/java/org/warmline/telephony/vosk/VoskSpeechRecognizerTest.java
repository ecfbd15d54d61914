package org.warmline.telephony.vosk;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.RecordingsFixture;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechRecognizerContract;

class VoskSpeechRecognizerTest extends SpeechRecognizerContract {

    private static VoskRecognizers recognizers;

    @BeforeAll
    static void open() {
        recognizers = VoskRecognizers.open(StarterModelsFixture.models());
    }

    @AfterAll
    static void close() {
        recognizers.close();
    }

    @Override
    protected SpeechRecognizer recognizer() {
        return recognizers.recognizer();
    }

    @Override
    protected Language language() {
        return Language.MANDARIN;
    }

    @Override
    protected List<AudioFrame> speech() {
        return RecordingsFixture.frames("zh-synthetic/76.wav");
    }

    @Override
    protected String said() {
        return "有点喘不上气";
    }

    @Override
    protected String danger() {
        return "喘不上气";
    }

    @Override
    protected String otherDanger() {
        return "胸口疼";
    }
}
