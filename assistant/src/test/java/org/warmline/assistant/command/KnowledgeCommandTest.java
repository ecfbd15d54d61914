package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KnowledgeCommandTest {

    @TempDir private Path folder;
    private Path documents;

    @BeforeEach
    void threeFilesOneOfThemBroken() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.md"), "# 垃圾清运\n生活垃圾每天早上八点清运。");
        Files.write(documents.resolve("b.pdf"), new byte[] {1});
        Files.writeString(documents.resolve("c.txt"), "狗粮请到二号岗亭领。");
    }

    @Test
    void whatCanBeReadGoesInAndEveryFileIsTold() throws IOException {
        Files.writeString(documents.resolve("bb.md"), "---\nlanguage: klingon\n---\n文");

        assertThat(imported())
                .contains("bb.md: language: 'klingon' is neither zh-CN nor en")
                .contains("\"added\":2")
                .contains("a.md: a.md@1, 1 pieces")
                .contains("c.txt: c.txt@1, 1 pieces")
                .contains("b.pdf: broken");
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItWas() throws IOException {
        var rest = Files.move(documents.resolve("c.txt"), folder.resolve("c.txt"));
        imported();
        Files.move(rest, documents.resolve("c.txt"));

        assertThat(imported()).contains("\"added\":1", "\"alreadyThere\":1");
    }

    @Test
    void aDraftAnswersNoQuestion() {
        imported();

        assertThat(run("ask", "垃圾几点清运")).contains("notCovered");
    }

    @Test
    void toolsOpenTheDatabaseThatTheServiceHasBegun() {
        try (var rooms = RoomsAlone.open(List.of(data()), "account")) {
            assertThat(rooms.the(DataSource.class)).isNotNull();
        }

        assertThat(imported()).contains("\"added\":2");
    }

    private String imported() {
        return run("import", documents.toString(), "--by=zhao");
    }

    private String run(String... arguments) {
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status =
                    new CommandLine(new KnowledgeCommand())
                            .execute(
                                    Stream.concat(Stream.of(arguments), Stream.of("--json", data()))
                                            .toArray(String[]::new));
            assertThat(status).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String data() {
        return "--warmline.data=" + folder.resolve("data");
    }
}
