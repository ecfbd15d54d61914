package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The crash table, rows 1 to 4: kill -9 of the service while it places a call, before the carrier's
 * answer is stored, while it talks, and while it finishes; one kill, four residents. The network
 * goes on, and its journal is the witness. Then the service starts again over the same data.
 */
class KilledServiceTest extends OneServiceTest {

    private static final String PLACING = "+8613000000041";
    private static final String ACCEPTED = "+8613000000042";
    private static final String TALKING = "+8613000000043";
    private static final String FINISHING = "+8613000000044";

    @Override
    Map<String, String> personas() {
        return Map.of(
                "placing", Personas.askingForAPersonAt("symptoms", PLACING),
                "accepted", Personas.notAnswering(ACCEPTED),
                "talking", Personas.fallingSilentAfterTheTemperature(TALKING),
                "finishing", Personas.askingForAPersonAt("symptoms", FINISHING));
    }

    @Override
    ServiceProcess live(Path data) throws Exception {
        Files.createDirectories(data);
        var breakpoint = data.resolve("breakpoint");
        Files.writeString(breakpoint, "update attempt set report = ");
        try (var first = ServiceProcess.start(data, network.settings())) {
            first.due(FINISHING);
            first.due(TALKING);
            first.awaitBreakpoint();
            Waiting.until(
                    "the temperature is said", () -> first.said(TALKING).contains("temperature"));
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
        return ServiceProcess.start(data, network.settings());
    }

    @Test
    void killedWhilePlacing() {
        Waiting.until("it was called again", () -> !network.acceptedTo(PLACING).isEmpty());
        Waiting.until("a person owns it", () -> service.isOwned(PLACING));

        assertThat(network.acceptedTo(PLACING)).hasSize(1);
        assertThat(service.temperature(PLACING)).isEqualTo(36.5);
    }

    @Test
    void killedBeforeTheCarriersAnswerWasStored() {
        Waiting.until("the network has ended the call", () -> network.isQuiet(ACCEPTED));
        Waiting.until("it is settled", () -> service.text(ACCEPTED, "state").equals("due"));

        assertThat(network.acceptedTo(ACCEPTED)).hasSize(1);
        assertThat(service.seen(ACCEPTED).path("attempts").size()).isEqualTo(1);
    }

    @Test
    void killedWhileTalking() {
        Waiting.until("a person owns it", () -> service.isOwned(TALKING));
        Waiting.until("the carrier's call is over", () -> network.isQuiet(TALKING));
        Waiting.until("it is settled", () -> service.list(TALKING, "attempts").contains("ENDED"));

        assertThat(network.acceptedTo(TALKING)).hasSize(1);
        assertThat(service.temperature(TALKING)).isEqualTo(36.5);
        assertThat(service.flags(TALKING)).anyMatch(flag -> flag.startsWith("urgent"));
    }

    @Test
    void killedWhileFinishing() {
        Waiting.until("a person owns it", () -> service.isOwned(FINISHING));
        Waiting.until("it is settled", () -> service.list(FINISHING, "attempts").contains("ENDED"));

        assertThat(network.acceptedTo(FINISHING)).hasSize(1);
        assertThat(service.temperature(FINISHING)).isEqualTo(36.5);
    }
}
