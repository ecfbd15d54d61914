package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WarmlineCommandTest {

    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void listenToStandardError() {
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveStandardErrorBack() {
        System.setErr(terminal);
    }

    @Test
    void anUnknownOptionIsOneClearLineAndStatusTwo() {
        int status = WarmlineCommand.run("models", "--nonsense");

        assertThat(status).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--nonsense", "--help");
    }

    @Test
    void helpIsNoError() {
        assertThat(WarmlineCommand.run("--help")).isZero();
        assertThat(errors.size()).isZero();
    }
}
