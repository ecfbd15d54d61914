package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvaluateDialogueCommandTest {

    private static final String SCENARIOS =
            "src/test/resources/org/warmline/assistant/evaluation/given";

    @Test
    void standardOutputIsOneJsonObject() {
        var out = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        int status;
        try {
            status =
                    WarmlineCommand.run(
                            "evaluate",
                            "dialogue",
                            "--scenarios",
                            SCENARIOS,
                            "--json",
                            "--fail-if",
                            "emergenciesMissed>0");
        } finally {
            System.setOut(before);
        }

        var figures = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(WarmlineCommand.DONE);
        assertThat(figures.get("passed").asInt()).isEqualTo(13);
    }

    @Test
    void aMissingFolderIsBadInput() {
        assertThat(WarmlineCommand.run("evaluate", "dialogue", "--scenarios", "no-such-folder"))
                .isEqualTo(WarmlineCommand.BAD_INPUT);
    }
}
