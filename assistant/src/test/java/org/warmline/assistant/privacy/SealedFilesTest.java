package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {

    private static final byte[] VOICE =
            "the voice of somebody, ".repeat(2000).getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private SealedFiles files = new SealedFiles(Path.of("."), FieldCipherTest.aKeySet());

    @BeforeEach
    void onTheShelf() {
        files = new SealedFiles(folder, FieldCipherTest.aKeySet());
        files.write("one.wav", out -> out.write(VOICE));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        try (var stream = files.open("one.wav").orElseThrow()) {
            assertThat(stream.length()).isEqualTo(VOICE.length);
            assertThat(stream.content().readAllBytes()).isEqualTo(VOICE);
        }
    }

    @Test
    void aPlayerStartsInTheMiddle() throws IOException {
        try (var stream = files.open("one.wav").orElseThrow()) {
            stream.content().skipNBytes(23_000);

            assertThat(new String(stream.content().readNBytes(23), StandardCharsets.UTF_8))
                    .isEqualTo("the voice of somebody, ");
        }
    }

    @Test
    void noClearByteIsOnTheDisk() throws IOException {
        try (var paths = Files.list(folder)) {
            assertThat(paths.toList())
                    .singleElement()
                    .satisfies(path ->
                            assertThat(
                                            new String(
                                                    Files.readAllBytes(path),
                                                    StandardCharsets.ISO_8859_1))
                                    .doesNotContain("voice"));
        }
    }

    @Test
    void aFileUnderAnotherNameDoesNotOpen() throws IOException {
        Files.move(folder.resolve("one.wav.sealed"), folder.resolve("two.wav.sealed"));

        assertThatThrownBy(() -> files.open("two.wav").orElseThrow().content().readAllBytes())
                .isInstanceOf(Exception.class);
    }

    @Test
    void whatIsDeletedIsGone() {
        assertThat(files.delete("one.wav")).isTrue();
        assertThat(files.open("one.wav")).isEmpty();
        assertThat(files.delete("one.wav")).isFalse();
    }

    @Test
    void aNameCannotLeaveTheFolder() {
        assertThatThrownBy(() -> files.open("../one.wav"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
