package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.Wav;

class SpeechEvaluationTest {

    @TempDir Path folder;

    @Test
    void recordingsOfAnyRateAndRawMuLawAreHeardAndCounted() throws IOException {
        Files.write(folder.resolve("a.wav"), Wav.mono(new AudioClip(16_000, sound(32_000))));
        Files.write(folder.resolve("b.ulaw"), G711.MU_LAW.encode(sound(8_000)));
        var list = write("path\treference", "a.wav\t三十八度", "b.ulaw\t没有");

        var figures = evaluation("三十八度").measure(list);

        assertThat(figures.utterances()).isEqualTo(2);
        assertThat(figures.characters()).isEqualTo(new ErrorRate(6, 2, 0, 2));
        assertThat(figures.cer()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(figures.audioSeconds()).isCloseTo(3, within(0.01));
        assertThat(figures.realTimeFactor()).isPositive();
    }

    @Test
    void aPhraseThatIsWatchedForIsToldBesideTheWords() {
        var clip = new AudioClip(8_000, sound(8_000));

        var heard = evaluation("我胸口疼").hear(clip, List.of("胸口疼", "喘不上气"));

        assertThat(heard.words()).isEqualTo("我胸口疼");
        assertThat(heard.timed()).extracting(Word::text).containsExactly("我", "胸", "口", "疼");
        assertThat(heard.spotted()).containsExactly("胸口疼");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.wav没有 | 2: expected two columns",
                "a.wav>没有>more | 2: expected two columns",
                "missing.wav>没有 | 2: no such file",
                "broken.wav>没有 | 2: broken.wav is not audio",
            })
    void aBadLineIsNamed(String line, String wrong) throws IOException {
        Files.write(folder.resolve("a.wav"), Wav.mono(new AudioClip(8_000, sound(800))));
        Files.writeString(folder.resolve("broken.wav"), "RIFFnonsense");
        var list = write("path\treference", line.replace('>', '\t'));

        assertThatThrownBy(() -> evaluation("没有").measure(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(list + ":" + wrong);
    }

    @Test
    void whereAListTellsWhenWordsAreSaidTheirTimesAreMeasured() throws IOException {
        Files.write(folder.resolve("a.wav"), Wav.mono(new AudioClip(8_000, sound(8_000))));
        var list = write("path\treference\ttimes", "a.wav\t没有 痰\t0-300 330-600 700-1000");

        var times = evaluation("没有烧").measure(list).times();

        assertThat(times.words()).isEqualTo(2);
        assertThat(times.beginsWithin(10)).isEqualTo(1);
        assertThat(times.endsWithin(40)).isEqualTo(0.5);
    }

    @Test
    void timesThatFitNoWordAreNamed() throws IOException {
        Files.write(folder.resolve("a.wav"), Wav.mono(new AudioClip(8_000, sound(800))));
        var few = write("path\treference\ttimes", "a.wav\t没有\t0-300");

        assertThatThrownBy(() -> evaluation("没有").measure(few))
                .hasMessageContaining(":2: as many times as the reference has words are expected");
    }

    @Test
    void aListWithoutItsHeaderIsRefused() throws IOException {
        var list = write("a.wav\t没有");

        assertThatThrownBy(() -> evaluation("没有").measure(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(list + ":1: ");
    }

    private static SpeechEvaluation evaluation(String line) {
        return new SpeechEvaluation(ScriptedSpeechRecognizer.hearing(line), Language.MANDARIN);
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("list.tsv"), Arrays.asList(lines));
    }

    private static short[] sound(int samples) {
        var sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (short) (8_000 * Math.sin(i * 0.3));
        }
        return sound;
    }
}
