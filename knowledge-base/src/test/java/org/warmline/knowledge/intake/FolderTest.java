package org.warmline.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
