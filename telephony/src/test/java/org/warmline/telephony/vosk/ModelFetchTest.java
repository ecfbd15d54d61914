package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmline.telephony.vosk.ModelServerFixture.officialLookingZip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

class ModelFetchTest {

    private final List<FetchProgress> progress = new ArrayList<>();

    @TempDir Path data;
    private SpeechModels models;
    private ModelServerFixture server;
    private byte[] zip;

    @BeforeEach
    void start() throws IOException {
        models = new SpeechModels(data, Map.of());
        zip = officialLookingZip();
        server = new ModelServerFixture().serving(zip, "\"1\"");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFetchedModelIsPinnedPutInUseAndMadeFitForATelephone() throws IOException {
        var fetched = models.fetch(source(Optional.empty()), progress::add);

        assertThat(fetched.pinnedNow()).isTrue();
        assertThat(fetched.sha256()).isEqualTo(sha256(zip));
        assertThat(progress.getLast()).isEqualTo(new FetchProgress(zip.length, zip.length));
        var inUse = models.inUse(Language.ENGLISH);
        assertThat(inUse).isEqualTo(fetched.model());
        assertThat(inUse.name()).isEqualTo("en");
        assertThat(inUse.understandsPeople()).isTrue();
        assertThat(inUse.folder().resolve("conf/mfcc.conf"))
                .content()
                .contains("--allow-upsample=true");
        assertThat(files()).containsExactly(".lock", "en", "en.properties");
    }

    @Test
    void aCutConnectionIsContinuedWhereItBroke() throws IOException {
        server.cut(300_000, 2);

        models.fetch(source(Optional.of(sha256(zip))), progress::add);

        assertThat(server.ranges()).containsExactly("", "bytes=300000-", "bytes=600000-");
        assertThat(models.inUse(Language.ENGLISH).name()).isEqualTo("en");
    }

    @Test
    void aRunThatGaveUpIsContinuedByTheNext() {
        server.cut(200_000, 1);
        assertThatThrownBy(() ->
                        models.fetch(
                                source(Optional.empty()),
                                each -> {
                                    if (each.bytes() >= 200_000) {
                                        throw new IllegalStateException("killed");
                                    }
                                }))
                .hasMessage("killed");

        models.fetch(source(Optional.empty()), progress::add);

        assertThat(server.ranges()).hasSize(2).last().asString().startsWith("bytes=");
    }

    @Test
    void twoVersionsAreNeverJoined() throws IOException {
        server.cut(300_000, 1);
        server.serving(zip, "\"1\"");
        var other = officialLookingZip("vosk-model-en/README");
        assertThatThrownBy(() ->
                        models.fetch(
                                source(Optional.empty()),
                                each -> {
                                    throw new IllegalStateException("killed");
                                }))
                .hasMessage("killed");
        server.serving(other, "\"2\"");

        var fetched = models.fetch(source(Optional.empty()), progress::add);

        assertThat(fetched.sha256()).isEqualTo(sha256(other));
    }

    @Test
    void aWrongChecksumInstallsNothingAndShowsBoth() throws IOException {
        var wrong = "0".repeat(64);

        assertThatThrownBy(() -> models.fetch(source(Optional.of(wrong)), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining(wrong)
                .hasMessageContaining(sha256(zip));

        assertThat(models.inUse(Language.ENGLISH).name()).isEqualTo("starter-en");
        assertThat(files()).containsExactly(".lock");
    }

    @Test
    void aDownloadThatDiffersFromThePinnedOneIsRefusedAndTheOldModelStays() throws IOException {
        var first = models.fetch(source(Optional.empty()), progress::add);
        assertThat(models.fetch(source(Optional.empty()), progress::add).pinnedNow()).isFalse();
        server.serving(officialLookingZip("vosk-model-en/README"), "\"2\"");

        assertThatThrownBy(() -> models.fetch(source(Optional.empty()), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining(first.sha256());

        assertThat(models.inUse(Language.ENGLISH)).isEqualTo(first.model());
    }

    @Test
    void aMissingFileIsSaidInOneLine() {
        var missing =
                new ModelSource(Language.ENGLISH, server.address("none.zip"), Optional.empty());

        assertThatThrownBy(() -> models.fetch(missing, progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("none.zip")
                .hasMessageContaining("404");
    }

    @Test
    void whatIsNoZipFileIsRefused() throws IOException {
        server.serving("<html>sign in</html>".getBytes(StandardCharsets.UTF_8), "\"1\"");

        assertThatThrownBy(() -> models.fetch(source(Optional.empty()), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("not a zip file");
        assertThat(files()).containsExactly(".lock");
    }

    @Test
    void aZipFileThatWritesOutsideItsFolderIsRefused() throws IOException {
        server.serving(officialLookingZip("vosk-model-en/../../../evil"), "\"1\"");

        assertThatThrownBy(() -> models.fetch(source(Optional.empty()), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("outside its folder");
        try (var all = Files.walk(data)) {
            assertThat(all.map(each -> String.valueOf(each.getFileName()))).doesNotContain("evil");
        }
    }

    @Test
    void aDiskThatIsTooSmallIsFoundOutBeforeAnythingIsFetched() throws IOException {
        var small = new SpeechModels(data, Map.of(), _ -> 10_000);

        assertThatThrownBy(() -> small.fetch(source(Optional.empty()), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("MB on the disk of")
                .hasMessageContaining("run it again")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
        assertThat(progress).isEmpty();
        assertThat(models.inUse(Language.ENGLISH).name()).isEqualTo("starter-en");
    }

    @Test
    void whatFitsPackedButNotUnpackedIsKeptPackedUntilThereIsRoom() throws IOException {
        var small = new SpeechModels(data, Map.of(), _ -> zip.length);
        assertThatThrownBy(() -> small.fetch(source(Optional.empty()), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("MB on the disk of");

        models.fetch(source(Optional.of(sha256(zip))), progress::add);

        assertThat(models.inUse(Language.ENGLISH).name()).isEqualTo("en");
        assertThat(server.ranges()).containsExactly("", "bytes=" + zip.length + "-");
        assertThat(files()).containsExactly(".lock", "en", "en.properties");
    }

    @Test
    void aDownloadThatWasCorruptedOnTheWayIsFetchedAnew() throws IOException {
        var expected = sha256(zip);
        var corrupt = zip.clone();
        corrupt[corrupt.length / 2] ^= 1;
        server.serving(corrupt, "\"1\"");
        assertThatThrownBy(() -> models.fetch(source(Optional.of(expected)), progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("wrong checksum");
        server.serving(zip, "\"1\"");

        assertThat(models.fetch(source(Optional.of(expected)), progress::add).sha256())
                .isEqualTo(expected);
    }

    @Test
    void aModelForAnotherLanguageIsRefused() {
        var chinese =
                new ModelSource(Language.MANDARIN, server.address("en.zip"), Optional.empty());

        assertThatThrownBy(() -> models.fetch(chinese, progress::add))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("no words of zh-CN");
    }

    @Test
    void aFetchedModelThatWasTouchedIsNotUsed() throws IOException {
        var folder = models.fetch(source(Optional.empty()), progress::add).model().folder();
        Files.writeString(folder.resolve("conf/model.conf"), "--beam=1\n");

        assertThatThrownBy(() -> models.inUse(Language.ENGLISH))
                .isInstanceOf(SpeechUnavailableException.class)
                .hasMessageContaining("fetch it again");
    }

    private ModelSource source(Optional<String> sha256) {
        return new ModelSource(Language.ENGLISH, server.address("en.zip"), sha256);
    }

    private static String sha256(byte[] bytes) throws IOException {
        return Manifest.sha256(new ByteArrayInputStream(bytes));
    }

    private List<String> files() throws IOException {
        try (var list = Files.list(data.resolve("models/fetched"))) {
            return list.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        }
    }
}
