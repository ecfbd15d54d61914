package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may end the telephone network of a folder; a process that sleeps stands for it. */
class DemoNetworkTest {

    @TempDir private Path folder = Path.of("");

    private final Process process;

    DemoNetworkTest() throws IOException {
        process = new ProcessBuilder("sleep", "120").start();
    }

    @BeforeEach
    void aNetworkThatRuns() {
        var handle = process.toHandle();
        new NetworkState(handle.pid(), NetworkState.startOf(handle), 1, "account", "token")
                .write(folder.resolve("network.properties"));
    }

    @AfterEach
    void noProcessIsLeft() {
        process.destroyForcibly();
    }

    @Test
    void aSecondServiceNeverEndsTheNetworkOfTheFirst() throws Exception {
        var first = DemoNetwork.in(folder);
        var second = DemoNetwork.in(folder);

        second.end();
        assertThat(process.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();

        first.end();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void inAFolderOfAnotherServiceNoneIsStarted() throws Exception {
        var first = DemoNetwork.in(folder);
        process.destroyForcibly().waitFor();

        assertThatThrownBy(() -> DemoNetwork.in(folder))
                .hasMessageContaining("another Warmline keeps");
        first.end();
    }

    @Test
    void aNetworkThatGoesByItselfIsTold() throws Exception {
        var told = new CountDownLatch(1);
        var network = DemoNetwork.in(folder);
        network.whenGone(told::countDown);

        process.destroyForcibly();

        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        network.end();
    }
}
