package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The crash table, rows 1 to 4: kill -9 of the service while it places a call, before the carrier's
 * answer is stored, while it talks, and while it finishes; one kill, four residents. The network
 * goes on, and its journal is the witness. Then the service starts again over the same data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServiceTest {

    private static final String PLACING = "+8613000000041";
    private static final String ACCEPTED = "+8613000000042";
    private static final String TALKING = "+8613000000043";
    private static final String FINISHING = "+8613000000044";

    private NetworkProcess network;
    private ServiceProcess second;

    @BeforeAll
    void killItAndStartItAgain(@TempDir Path folder) throws Exception {
        network =
                NetworkProcess.start(
                        folder.resolve("network"),
                        Map.of(
                                "placing",
                                Personas.askingForAPersonAt("symptoms", PLACING),
                                "accepted",
                                Personas.notAnswering(ACCEPTED),
                                "talking",
                                Personas.fallingSilentAfterTheTemperature(TALKING),
                                "finishing",
                                Personas.askingForAPersonAt("symptoms", FINISHING)));
        var data = folder.resolve("service");
        Files.createDirectories(data);
        var breakpoint = data.resolve("breakpoint");
        Files.writeString(breakpoint, "update attempt set report = ");
        try (var first = ServiceProcess.start(data, network.settings())) {
            first.due(FINISHING);
            first.due(TALKING);
            first.awaitBreakpoint();
            Waiting.until(
                    "the temperature is said", () -> said(first, TALKING).contains("temperature"));
            network.order("creation=accepted_then_hangs&times=1");
            first.due(ACCEPTED);
            Waiting.until("it is accepted", () -> !network.acceptedTo(ACCEPTED).isEmpty());
            network.order("creation=hangs_without_call&times=1");
            first.due(PLACING);
            Waiting.until(
                    "it is being placed", () -> !first.seen(PLACING).path("attempts").isEmpty());
            first.kill();
        }
        network.everythingWorksAgain();
        Files.delete(breakpoint);
        second = ServiceProcess.start(data, network.settings());
    }

    @AfterAll
    void endEverything() throws InterruptedException {
        second.end();
        second.close();
        network.close();
    }

    @Test
    void killedWhilePlacing() {
        Waiting.until("it was called again", () -> !network.acceptedTo(PLACING).isEmpty());
        Waiting.until("a person owns it", () -> isOwned(PLACING));

        assertThat(network.acceptedTo(PLACING)).hasSize(1);
        assertThat(second.seen(PLACING).path("temperature").asDouble()).isEqualTo(36.5);
    }

    @Test
    void killedBeforeTheCarriersAnswerWasStored() {
        Waiting.until("the network has ended the call", () -> network.isQuiet(ACCEPTED));
        Waiting.until("it is settled", () -> state(ACCEPTED).equals("due"));

        assertThat(network.acceptedTo(ACCEPTED)).hasSize(1);
        assertThat(second.seen(ACCEPTED).path("attempts").size()).isEqualTo(1);
    }

    @Test
    void killedWhileTalking() {
        Waiting.until("a person owns it", () -> isOwned(TALKING));
        Waiting.until("the carrier's call is over", () -> network.isQuiet(TALKING));
        Waiting.until("it is settled", () -> attempt(TALKING).equals("ENDED"));

        assertThat(network.acceptedTo(TALKING)).hasSize(1);
        assertThat(second.seen(TALKING).path("temperature").asDouble()).isEqualTo(36.5);
        assertThat(flags(TALKING)).anyMatch(flag -> flag.startsWith("urgent"));
    }

    @Test
    void killedWhileFinishing() {
        Waiting.until("a person owns it", () -> isOwned(FINISHING));
        Waiting.until("it is settled", () -> attempt(FINISHING).equals("ENDED"));

        assertThat(network.acceptedTo(FINISHING)).hasSize(1);
        assertThat(second.seen(FINISHING).path("temperature").asDouble()).isEqualTo(36.5);
    }

    private boolean isOwned(String phone) {
        return state(phone).equals("needsPerson") && !flags(phone).isEmpty();
    }

    private String state(String phone) {
        return second.seen(phone).path("state").asString("");
    }

    private String attempt(String phone) {
        return second.seen(phone).path("attempts").path(0).asString("");
    }

    private List<String> flags(String phone) {
        return second.seen(phone).path("flags").valueStream().map(one -> one.asString()).toList();
    }

    private static List<String> said(ServiceProcess service, String phone) {
        return service.seen(phone).path("said").valueStream().map(one -> one.asString()).toList();
    }
}
