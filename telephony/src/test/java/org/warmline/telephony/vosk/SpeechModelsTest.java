package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

class SpeechModelsTest {

    @TempDir Path data;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBundledModelIsInUseAndSaysThatItDoesNotUnderstandPeople(Language language) {
        var model = new SpeechModels(data, Map.of()).inUse(language);

        assertThat(model.understandsPeople()).isFalse();
        assertThat(model.sampleRate()).isEqualTo(8_000);
        assertThat(model.words()).isGreaterThan(language == Language.MANDARIN ? 9_000 : 7_000);
        assertThat(model.name()).startsWith("starter-");
        assertThat(model.folder()).isAbsolute().startsWith(data.toAbsolutePath());
        assertThat(model.folder().resolve("NOTE.txt")).content().contains("DOES NOT UNDERSTAND");
    }

    @Test
    void aDamagedUnpackedModelIsUnpackedAgain() throws IOException {
        var models = new SpeechModels(data, Map.of());
        var file = models.inUse(Language.ENGLISH).folder().resolve("graph/Gr.fst");
        var whole = Files.readAllBytes(file);
        Files.writeString(file, "half");

        models.inUse(Language.ENGLISH);

        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void unpackingAtTheSameTimeGivesOneWholeModel() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<SpeechModel> open =
                    () -> new SpeechModels(data, Map.of()).inUse(Language.ENGLISH);
            var opened = threads.invokeAll(IntStream.range(0, 4).mapToObj(_ -> open).toList());

            for (var model : opened) {
                assertThat(model.get().words()).isGreaterThan(7_000);
            }
        }
        try (var left = Files.list(data.resolve("models/starter"))) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "starter-en");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "am/final.mdl, '', is missing",
        "am/final.mdl, nonsense, is damaged",
        "graph/Gr.fst, nonsense, is damaged",
        "graph/HCLr.fst, '', is missing",
        "conf/mfcc.conf, '--sample-frequency=16000', --allow-upsample=true",
        "conf/mfcc.conf, '--sample-frequency=loud', cannot be read",
        "graph/words.txt, '你 1', no words of en",
    })
    void aFolderThatIsNoModelIsNamedWithWhatIsWrong(String file, String content, String wrong)
            throws IOException {
        var folder = aCopyOfTheEnglishModel();
        if (content.isEmpty()) {
            Files.delete(folder.resolve(file));
        } else {
            Files.writeString(folder.resolve(file), content);
        }
        var models = new SpeechModels(data, Map.of(Language.ENGLISH, folder));

        assertThatThrownBy(() -> models.inUse(Language.ENGLISH))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(wrong)
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        var models = new SpeechModels(data, Map.of(Language.ENGLISH, data.resolve("nowhere")));

        assertThatThrownBy(() -> models.inUse(Language.ENGLISH))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("no such folder");
    }

    @Test
    void aModelCutShortIsRefusedByName() throws IOException {
        var folder = aCopyOfTheEnglishModel();
        var file = folder.resolve("am/final.mdl");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 100_000));
        var models = new SpeechModels(data, Map.of(Language.ENGLISH, folder));

        try (var recognizers = VoskRecognizers.open(models)) {
            assertThatThrownBy(() -> recognizers.load(Language.ENGLISH))
                    .isInstanceOf(SpeechUnavailableException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aModelLargerThanTheFreeMemoryIsNotLoaded() {
        try (var recognizers =
                VoskRecognizers.open(StarterModelsFixture.models(), () -> 1_000_000)) {
            assertThatThrownBy(() -> recognizers.load(Language.MANDARIN))
                    .isInstanceOf(SpeechUnavailableException.class)
                    .hasMessageMatching(
                            "the speech model starter-zh needs about \\d+ MB of memory, and 1 MB are"
                                    + " free; use a smaller model or a larger machine");
        }
    }

    @Test
    void theFreeMemoryIsKnown() {
        assertThat(ModelMemory.real().free()).isGreaterThan(1_000_000);
    }

    @Test
    void aFolderOfTheOlderFlatLayoutIsAModel() throws IOException {
        var flat = Files.createDirectory(data.resolve("flat"));
        var model = aCopyOfTheEnglishModel();
        for (var file :
                new String[] {
                    "am/final.mdl",
                    "conf/mfcc.conf",
                    "graph/Gr.fst",
                    "graph/HCLr.fst",
                    "graph/words.txt",
                    "graph/disambig_tid.int"
                }) {
            var from = model.resolve(file);
            Files.copy(from, flat.resolve(from.getFileName()));
        }

        var models = new SpeechModels(data, Map.of(Language.ENGLISH, flat));

        assertThat(models.inUse(Language.ENGLISH).words()).isGreaterThan(7_000);
        try (var recognizers = VoskRecognizers.open(models)) {
            assertThat(recognizers.load(Language.ENGLISH).understandsPeople()).isTrue();
        }
    }

    private Path aCopyOfTheEnglishModel() throws IOException {
        var from = StarterModelsFixture.models().inUse(Language.ENGLISH).folder();
        var copy = data.resolve("copy");
        try (var walk = Files.walk(from)) {
            for (var file : walk.toList()) {
                Files.copy(file, copy.resolve(from.relativize(file).toString()));
            }
        }
        return copy;
    }
}
