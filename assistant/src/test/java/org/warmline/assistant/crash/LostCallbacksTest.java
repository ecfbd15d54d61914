package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The crash table, row 7: the carrier's news is lost, or late, doubled and the wrong way round. */
class LostCallbacksTest extends OneServiceTest {

    private static final String TALKATIVE = "+8613000000061";
    private static final String BUSY = "+8613000000062";
    private static final String BUSY_UNHEARD = "+8613000000063";
    private static final String TALKATIVE_UNHEARD = "+8613000000064";

    @Override
    Map<String, String> personas() {
        return Map.of(
                "talkative", Personas.askingForAPersonAt("symptoms", TALKATIVE),
                "busy", Personas.busy(BUSY),
                "busyUnheard", Personas.busy(BUSY_UNHEARD),
                "talkativeUnheard", Personas.askingForAPersonAt("symptoms", TALKATIVE_UNHEARD));
    }

    @Override
    ServiceProcess live(Path data) throws IOException {
        return ServiceProcess.start(data, network.settings());
    }

    @Test
    void lateDoubledAndTheWrongWayRound() {
        network.order("callbacksTwice=true&callbacksReordered=true&webhookDelayMillis=2000");

        service.due(TALKATIVE);
        service.due(BUSY);

        Waiting.until("it is busy", () -> service.text(BUSY, "outcome").equals("busy"));
        Waiting.until("a person owns it", () -> service.isOwned(TALKATIVE));
        network.everythingWorksAgain();
        assertReachedOnce(TALKATIVE);
        assertThat(network.acceptedTo(BUSY)).hasSize(1);
        assertThat(service.seen(BUSY).path("attempts").size()).isEqualTo(1);
        assertThat(service.flags(BUSY)).isEmpty();
    }

    @Test
    void lost() {
        network.order("callbacksLost=true");

        service.due(TALKATIVE_UNHEARD);
        service.due(BUSY_UNHEARD);

        Waiting.until("a person owns it", () -> service.isOwned(TALKATIVE_UNHEARD));
        Waiting.until("it is settled", () -> service.text(BUSY_UNHEARD, "state").equals("due"));
        network.everythingWorksAgain();
        assertReachedOnce(TALKATIVE_UNHEARD);
        assertThat(network.acceptedTo(BUSY_UNHEARD)).hasSize(1);
        assertThat(service.text(BUSY_UNHEARD, "outcome")).isEqualTo("busy");
    }

    /**
     * "Yes, it is me" is said in two breaths, which both answer the first question: were they cut
     * in two, the second would stand as a reply to the next one.
     */
    private void assertReachedOnce(String phone) {
        assertThat(network.acceptedTo(phone)).hasSize(1);
        assertThat(service.temperature(phone)).isEqualTo(36.5);
        assertThat(service.flags(phone)).hasSize(1);
        assertThat(service.said(phone).stream().dropWhile("identity"::equals))
                .containsExactly("temperature", "symptoms");
    }
}
