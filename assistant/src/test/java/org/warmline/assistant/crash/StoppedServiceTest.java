package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An orderly end while one resident talks and another's telephone rings, as a new version or a
 * reboot brings it. The network goes on, and its journal is the witness. Then the service starts
 * again over the same data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedServiceTest {

    private static final String TALKING = "+8613000000071";
    private static final String RINGING = "+8613000000072";
    private static final String PICKING_UP = "+8613000000073";

    /** What is left to the last words, the reports and the carrier before a machine kills it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private NetworkProcess network;
    private ServiceProcess second;
    private boolean quietAtTheEnd;

    @BeforeAll
    void stopItAndStartItAgain(@TempDir Path folder) throws Exception {
        network =
                NetworkProcess.start(
                        folder.resolve("network"),
                        Map.of(
                                "talking",
                                Personas.fallingSilentAfterTheTemperature(TALKING),
                                "ringing",
                                Personas.notAnswering(RINGING),
                                "pickingUp",
                                Personas.fallingSilentAfterTheTemperature(PICKING_UP)));
        var data = folder.resolve("service");
        try (var first = ServiceProcess.start(data, network.settings())) {
            first.due(TALKING);
            Waiting.until(
                    "the temperature is said", () -> said(first, TALKING).contains("temperature"));
            first.due(RINGING);
            Waiting.until("it rings", () -> !network.acceptedTo(RINGING).isEmpty());
            first.due(PICKING_UP);
            Waiting.until("somebody picks up", () -> network.hasAnswered(PICKING_UP));
            first.end(LIMIT);
        }
        quietAtTheEnd =
                Stream.of(TALKING, RINGING, PICKING_UP).allMatch(phone -> network.isQuiet(phone));
        second = ServiceProcess.start(data, network.settings());
    }

    @AfterAll
    void endEverything() throws InterruptedException {
        second.end();
        second.close();
        network.close();
    }

    @Test
    void noTelephoneRingsOrHearsUsAfterwards() {
        assertThat(quietAtTheEnd).isTrue();
    }

    @Test
    void whoTalkedKeepsTheirAnswersAndIsOwnedAndNothingIsLeftToTheNextStart() {
        var seen = second.seen(TALKING);

        assertThat(seen.path("state").asString()).isEqualTo("needsPerson");
        assertThat(seen.path("temperature").asDouble()).isEqualTo(36.5);
        assertThat(texts(seen, "attempts")).containsExactly("ENDED");
        assertThat(texts(seen, "flags"))
                .isNotEmpty()
                .noneMatch(flag -> flag.endsWith("lost-in-restart"));
        assertThat(network.acceptedTo(TALKING)).hasSize(1);
    }

    @Test
    void whoHadJustPickedUpIsOwnedOrCalledAgain() {
        var seen = second.seen(PICKING_UP);

        assertThat(texts(seen, "attempts")).containsExactly("ENDED");
        if (!seen.path("state").asString().equals("due")) {
            assertThat(seen.path("state").asString()).isEqualTo("needsPerson");
            assertThat(texts(seen, "flags")).isNotEmpty();
        }
    }

    @Test
    void whoseTelephoneRangIsDueAgain() {
        var seen = second.seen(RINGING);

        assertThat(seen.path("state").asString()).isEqualTo("due");
        assertThat(texts(seen, "attempts")).containsExactly("ENDED");
        assertThat(network.acceptedTo(RINGING)).hasSize(1);
    }

    private static List<String> said(ServiceProcess service, String phone) {
        return texts(service.seen(phone), "said");
    }

    private static List<String> texts(JsonNode seen, String what) {
        return seen.path(what).valueStream().map(one -> one.asString()).toList();
    }
}
