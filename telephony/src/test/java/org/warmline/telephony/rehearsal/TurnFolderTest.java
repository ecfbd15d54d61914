package org.warmline.telephony.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.speech.Language;

class TurnFolderTest {

    private static final AudioClip SOUND = new AudioClip(8_000, new short[8_000]);

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        var recording =
                new TurnRecording(
                        "a-pause",
                        Language.ENGLISH,
                        "temperature",
                        SOUND,
                        "What is your temperature?",
                        Duration.ofMillis(1_840),
                        Optional.of(Duration.ofMillis(4_210)),
                        List.of(Duration.ofMillis(900)),
                        List.of(),
                        List.of(Duration.ofMillis(300)));

        TurnFolder.write(List.of(recording), folder);
        var read = TurnFolder.read(folder, Language.MANDARIN).getFirst();

        assertThat(read).usingRecursiveComparison().ignoringFields("heard").isEqualTo(recording);
        assertThat(read.heard().samples()).isEqualTo(SOUND.samples());
    }

    @Test
    void othersLabelsAreReadWithOneMomentOrSeveral() throws Exception {
        Files.write(folder.resolve("r1.wav"), Wav.mono(SOUND));
        Files.writeString(
                folder.resolve("r1.json"),
                """
                {"kind": "symptoms", "turnEndsAt": 3.2, "interruptsAt": 1.5,
                 "backchannelsAt": [0.5, 0.9],
                 "segments": [{"by": "us", "from": 0, "to": 2.1},
                              {"by": "resident", "from": 1.5, "to": 3.2}]}
                """);

        var read = TurnFolder.read(folder, Language.MANDARIN).getFirst();

        assertThat(read.language()).isEqualTo(Language.MANDARIN);
        assertThat(read.promptEndsAt()).isEqualTo(Duration.ofMillis(2_100));
        assertThat(read.turnEndsAt()).contains(Duration.ofMillis(3_200));
        assertThat(read.interruptsAt()).containsExactly(Duration.ofMillis(1_500));
        assertThat(read.backchannelsAt()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnEndsAt: soon|\"turnEndsAt\" is no moment in seconds",
                "turnEndsAt: -1|\"turnEndsAt\" is no moment in seconds",
                "segments: us|\"segments\" is no list",
                "'segments: [{from: 0, to: 1}]'|a segment says \"by\" whom",
                "language: fr|no such language",
                "'{'|neither YAML nor JSON",
                "just words|not a list of labels"
            })
    void aBadLabelIsToldWithItsFile(String label, String what) throws Exception {
        Files.write(folder.resolve("r1.wav"), Wav.mono(SOUND));
        Files.writeString(folder.resolve("r1.yaml"), label);

        assertThatThrownBy(() -> TurnFolder.read(folder, Language.MANDARIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r1.")
                .hasMessageContaining(what);
    }

    @Test
    void aRecordingWithoutLabelsAndAnEmptyFolderAreTold() throws Exception {
        assertThatThrownBy(() -> TurnFolder.read(folder, Language.MANDARIN))
                .hasMessageContaining("no WAV file");
        Files.write(folder.resolve("r1.wav"), Wav.mono(SOUND));

        assertThatThrownBy(() -> TurnFolder.read(folder, Language.MANDARIN))
                .hasMessageContaining("r1.yaml");
    }
}
