package org.warmline.telephony.syllables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.ErrorRate.Unit;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.vosk.SpeechModels;
import org.warmline.telephony.vosk.VoskRecognizers;

/**
 * What the bundled voices say is heard by the bundled recognizer. It was made for residents'
 * replies: of our prompts it does not know words such as 请问 and 随访, and even hears whole sentences
 * of a voice that it knows with one character in eight wrong, so the bound for prompts is wide.
 */
class HeardVoicesTest {

    @TempDir Path data;

    @Test
    void theCallersPromptsAreHeard() throws IOException {
        assertThat(errors(SyllableVoices.caller(), Language.MANDARIN, "heard-prompts-zh.txt"))
                .isLessThan(0.20);
    }

    @Test
    void residentsAreHeardInMandarin() throws IOException {
        assertThat(errors(SyllableVoices.resident(), Language.MANDARIN, "heard-replies-zh.txt"))
                .isLessThan(0.08);
    }

    @Test
    void oldAndYoungResidentsAreHeard() throws IOException {
        assertThat(
                        errors(
                                SyllableVoices.oldResident(),
                                Language.MANDARIN,
                                "heard-few-replies-zh.txt"))
                .isLessThan(0.16);
        assertThat(
                        errors(
                                SyllableVoices.youngResident(),
                                Language.MANDARIN,
                                "heard-few-replies-zh.txt"))
                .isLessThan(0.16);
    }

    @Test
    void residentsAreHeardInEnglish() throws IOException {
        assertThat(
                        errors(
                                SyllableVoices.residentEnglish(),
                                Language.ENGLISH,
                                "heard-replies-en.txt"))
                .isLessThan(0.10);
    }

    private double errors(SpeechSynthesizer voice, Language language, String file)
            throws IOException {
        var unit = language == Language.MANDARIN ? Unit.CHARACTER : Unit.WORD;
        var total = ErrorRate.NONE;
        try (var recognizers = VoskRecognizers.open(new SpeechModels(data, Map.of()))) {
            for (var line : lines(file)) {
                var heard = new ArrayList<String>();
                try (var listening =
                        recognizers
                                .recognizer()
                                .listen(language, List.of(), what -> keep(what, heard))) {
                    silence(15, listening);
                    voice.speak(Utterance.of(line, language)).frames().forEach(listening::take);
                    silence(40, listening);
                }
                var words = likeItSounds(String.join(" ", heard));
                total = total.plus(ErrorRate.between(likeItSounds(line), words, unit));
            }
        }
        return total.rate();
    }

    private static void silence(int frames, SpeechRecognizer.Listening listening) {
        for (int i = 0; i < frames; i++) {
            listening.take(AudioFrame.silence());
        }
    }

    /** 的, 得 and 地 sound the same. */
    private static String likeItSounds(String text) {
        return text.replace("[unk]", "").replaceAll("[得地]", "的");
    }

    private static void keep(Heard what, List<String> heard) {
        if (what instanceof Heard.Complete complete) {
            heard.add(complete.transcript().text());
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(HeardVoicesTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
