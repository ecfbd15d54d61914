package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

class ScriptedSpeechRecognizerTest extends SpeechRecognizerContract {

    @Override
    protected SpeechRecognizer recognizer() {
        return ScriptedSpeechRecognizer.hearing(said(), said());
    }

    @Override
    protected Language language() {
        return Language.MANDARIN;
    }

    @Override
    protected List<AudioFrame> speech() {
        return Stream.generate(ScriptedSpeechRecognizerTest::sound).limit(100).toList();
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

    @Test
    void anEngineThatFailsSaysSoOnceAndHearsNothingMore() {
        var heard = new ArrayList<Heard>();
        var recognizer = ScriptedSpeechRecognizer.hearing("没有").lostAfter(5);

        try (var listening = recognizer.listen(language(), List.of(), heard::add)) {
            speech().forEach(listening::take);
        }

        assertThat(heard).hasSize(1).first().isInstanceOf(Heard.Lost.class);
    }

    private static AudioFrame sound() {
        var samples = new short[AudioFrame.SAMPLES];
        Arrays.fill(samples, (short) 5_000);
        return AudioFrame.of(samples);
    }
}
