package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportScriptCommandTest {

    @TempDir Path folder;

    @Test
    void whatIsRunnableIsKeptAndEachItemIsReported() throws IOException {
        write(
                "good.json",
                """
                {"resourceType":"Questionnaire","name":"sleep","version":"1","status":"active",
                "item":[{"linkId":"1","type":"boolean","text":"Do you sleep well?"},
                {"linkId":"2","type":"attachment","text":"A photograph"}]}
                """);
        write("bad.json", "{");

        var first = run("--warmline.data=" + folder.resolve("data"), "--as=zhao");

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains("sleep|1: 1 questions in en")
                .contains("2: attachment cannot be spoken")
                .contains("bad.json: NOT RUNNABLE");
    }

    @Test
    void whereNothingCanBeRunTheStatusIsTwo() throws IOException {
        write("bad.json", "<Questionnaire/>");

        assertThat(run("--check").status()).isEqualTo(2);
        assertThat(run("--check").out()).contains("XML; only JSON is read");
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingReported() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));
        write(
                "b.json",
                """
                {"resourceType":"Questionnaire","name":"sleep","version":"1",
                "item":[{"linkId":"1","type":"boolean","text":"Do you sleep well?"}]}
                """);

        var checked = run("--check");

        assertThat(checked.status()).isZero();
        assertThat(checked.out()).contains("a.json: NOT RUNNABLE", "sleep|1: 1 questions in en");
    }

    private record Ran(int status, String out) {}

    private Ran run(String... options) {
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            var arguments = new java.util.ArrayList<String>();
            arguments.add(folder.toString());
            arguments.addAll(java.util.List.of(options));
            int status =
                    new CommandLine(new ImportScriptCommand())
                            .execute(arguments.toArray(String[]::new));
            return new Ran(status, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
