package org.warmline.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.knowledge.intake.Intake.Outcome;

class FolderTest {

    @TempDir private Path folder;

    @Test
    void aBrokenFileInTheMiddleLeavesTheRestIn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "第一份通知。");
        Files.write(folder.resolve("b.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
        Files.createDirectory(folder.resolve("c"));
        Files.writeString(folder.resolve("c/d.md"), "# 第二份\n内容。");
        Files.writeString(folder.resolve(".hidden.txt"), "x");

        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var outcomes =
                Folder.of(folder).stream()
                        .map(entry -> intake.read(entry.file(), entry.name()))
                        .toList();

        assertThat(Folder.of(folder))
                .extracting(Folder.Entry::name)
                .containsExactly("a.txt", "b.pdf", "c/d.md");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Taken.class);
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Refused("broken"));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void whateverIsWrongWithFilesInTheMiddleEachIsToldAndTheRestGoesIn() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 第一份\n内容。");
        Files.write(folder.resolve("b-empty.txt"), new byte[0]);
        try (var file = new RandomAccessFile(folder.resolve("c-huge.txt").toFile(), "rw")) {
            file.setLength(1L << 31);
        }
        Files.write(folder.resolve("d-utf16.txt"), "通知。".getBytes(StandardCharsets.UTF_16));
        Files.writeString(
                folder.resolve("e-long-id.md"), "---\nid: " + "x".repeat(500) + "\n---\n文");
        Files.writeString(folder.resolve("f-" + "名".repeat(70) + ".txt"), "最后一份通知。");

        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var outcomes =
                Folder.of(folder).stream()
                        .map(entry -> intake.read(entry.file(), entry.name()))
                        .map(outcome ->
                                outcome instanceof Outcome.Refused(var reason) ? reason : "taken")
                        .toList();

        assertThat(outcomes)
                .containsExactly(
                        "taken",
                        "empty",
                        "larger than 40 megabytes",
                        "neither UTF-8 nor GB18030",
                        "id: longer than 120 characters",
                        "taken");
    }

    @Test
    void aLongFileNameBecomesAShortIdAndAlwaysTheSame() {
        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var content = "一份通知。".getBytes(StandardCharsets.UTF_8);
        var name = "很长的文件夹/".repeat(30) + "a.txt";

        var one = ((Outcome.Taken) intake.read(content, name)).document().id();
        var same = ((Outcome.Taken) intake.read(content, name)).document().id();
        var other = ((Outcome.Taken) intake.read(content, name + ".txt")).document().id();

        assertThat(one.value()).hasSizeLessThanOrEqualTo(120);
        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }
}
