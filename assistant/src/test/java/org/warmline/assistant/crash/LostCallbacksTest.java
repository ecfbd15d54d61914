package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The crash table, row 7: the carrier's news is lost, or late, doubled and the wrong way round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostCallbacksTest {

    private static final String TALKATIVE = "+8613000000061";
    private static final String BUSY = "+8613000000062";
    private static final String BUSY_UNHEARD = "+8613000000063";
    private static final String TALKATIVE_UNHEARD = "+8613000000064";

    private NetworkProcess network;
    private ServiceProcess service;

    @BeforeAll
    void callEverybody(@TempDir Path folder) throws IOException {
        network =
                NetworkProcess.start(
                        folder.resolve("network"),
                        Map.of(
                                "talkative",
                                Personas.askingForAPersonAt("symptoms", TALKATIVE),
                                "busy",
                                Personas.busy(BUSY),
                                "busyUnheard",
                                Personas.busy(BUSY_UNHEARD),
                                "talkativeUnheard",
                                Personas.askingForAPersonAt("symptoms", TALKATIVE_UNHEARD)));
        service = ServiceProcess.start(folder.resolve("service"), network.settings());
    }

    @AfterAll
    void endEverything() throws InterruptedException {
        service.end();
        service.close();
        network.close();
    }

    @Test
    void lateDoubledAndTheWrongWayRound() {
        network.order("callbacksTwice=true&callbacksReordered=true&webhookDelayMillis=2000");

        service.due(TALKATIVE);
        service.due(BUSY);

        Waiting.until("it is busy", () -> text(BUSY, "outcome").equals("busy"));
        Waiting.until("a person owns it", () -> isOwned(TALKATIVE));
        network.everythingWorksAgain();
        assertReachedOnce(TALKATIVE);
        assertThat(network.acceptedTo(BUSY)).hasSize(1);
        assertThat(service.seen(BUSY).path("attempts").size()).isEqualTo(1);
        assertThat(flags(BUSY)).isEmpty();
    }

    @Test
    void lost() {
        network.order("callbacksLost=true");

        service.due(TALKATIVE_UNHEARD);
        service.due(BUSY_UNHEARD);

        Waiting.until("a person owns it", () -> isOwned(TALKATIVE_UNHEARD));
        Waiting.until("it is settled", () -> text(BUSY_UNHEARD, "state").equals("due"));
        network.everythingWorksAgain();
        assertReachedOnce(TALKATIVE_UNHEARD);
        assertThat(network.acceptedTo(BUSY_UNHEARD)).hasSize(1);
        assertThat(text(BUSY_UNHEARD, "outcome")).isEqualTo("busy");
    }

    private void assertReachedOnce(String phone) {
        assertThat(network.acceptedTo(phone)).hasSize(1);
        assertThat(service.seen(phone).path("temperature").asDouble()).isEqualTo(36.5);
        assertThat(flags(phone)).hasSize(1);
        assertThat(service.seen(phone).path("said").valueStream().map(one -> one.asString()))
                .containsExactly("identity", "temperature", "symptoms");
    }

    private boolean isOwned(String phone) {
        return text(phone, "state").equals("needsPerson") && !flags(phone).isEmpty();
    }

    private String text(String phone, String what) {
        return service.seen(phone).path(what).asString("");
    }

    private List<String> flags(String phone) {
        return service.seen(phone).path("flags").valueStream().map(one -> one.asString()).toList();
    }
}
