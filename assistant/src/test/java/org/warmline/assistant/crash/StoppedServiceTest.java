package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An orderly end while one resident talks and another's telephone rings, as a new version or a
 * reboot brings it. The network goes on, and its journal is the witness. Then the service starts
 * again over the same data.
 */
class StoppedServiceTest extends OneServiceTest {

    private static final String TALKING = "+8613000000071";
    private static final String RINGING = "+8613000000072";
    private static final String PICKING_UP = "+8613000000073";

    /** What is left to the last words, the reports and the carrier before a machine kills it. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private boolean quietAtTheEnd;

    @Override
    Map<String, String> personas() {
        return Map.of(
                "talking", Personas.fallingSilentAfterTheTemperature(TALKING),
                "ringing", Personas.notAnswering(RINGING),
                "pickingUp", Personas.fallingSilentAfterTheTemperature(PICKING_UP));
    }

    @Override
    ServiceProcess live(Path data) throws Exception {
        try (var first = ServiceProcess.start(data, network.settings())) {
            first.due(TALKING);
            Waiting.until(
                    "the temperature is said", () -> first.said(TALKING).contains("temperature"));
            first.due(RINGING);
            Waiting.until("it rings", () -> !network.acceptedTo(RINGING).isEmpty());
            first.due(PICKING_UP);
            Waiting.until("somebody picks up", () -> network.hasAnswered(PICKING_UP));
            first.end(LIMIT);
        }
        quietAtTheEnd =
                Stream.of(TALKING, RINGING, PICKING_UP).allMatch(phone -> network.isQuiet(phone));
        return ServiceProcess.start(data, network.settings());
    }

    @Test
    void noTelephoneRingsOrHearsUsAfterwards() {
        assertThat(quietAtTheEnd).isTrue();
    }

    @Test
    void whoTalkedKeepsTheirAnswersAndIsOwnedAndNothingIsLeftToTheNextStart() {
        assertThat(service.isOwned(TALKING)).isTrue();
        assertThat(service.temperature(TALKING)).isEqualTo(36.5);
        assertThat(service.list(TALKING, "attempts")).containsExactly("ENDED");
        assertThat(service.flags(TALKING)).noneMatch(flag -> flag.endsWith("lost-in-restart"));
        assertThat(network.acceptedTo(TALKING)).hasSize(1);
    }

    @Test
    void whoHadJustPickedUpIsOwnedOrCalledAgain() {
        assertThat(service.list(PICKING_UP, "attempts")).containsExactly("ENDED");
        assertThat(service.isOwned(PICKING_UP) || service.text(PICKING_UP, "state").equals("due"))
                .isTrue();
    }

    @Test
    void whoseTelephoneRangIsDueAgain() {
        assertThat(service.text(RINGING, "state")).isEqualTo("due");
        assertThat(service.list(RINGING, "attempts")).containsExactly("ENDED");
        assertThat(network.acceptedTo(RINGING)).hasSize(1);
    }
}
