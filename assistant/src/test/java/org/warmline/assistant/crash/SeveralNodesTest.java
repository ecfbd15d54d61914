package org.warmline.assistant.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The crash table, rows 5 and 6: two processes on one PostgreSQL. First the database is gone for 20
 * seconds while somebody talks; then one of the two is killed while somebody talks to it.
 */
@Tag("long-waits")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralNodesTest {

    private static final String TALKING = "+8613000000051";
    private static final String MEANWHILE = "+8613000000052";
    private static final String CUT_OFF = "+8613000000053";
    private static final String AFTERWARDS = "+8613000000054";
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final String CUT = "lost-in-restart";

    private @Nullable EmbeddedPostgres server;
    private TcpProxy cable;
    private NetworkProcess network;
    private ServiceProcess one;
    private ServiceProcess other;
    private ServiceProcess survivor;

    @BeforeAll
    void startTwo(@TempDir Path folder) throws IOException {
        server = postgres();
        cable = new TcpProxy(server.getPort());
        network =
                NetworkProcess.start(
                        folder.resolve("network"),
                        Map.of(
                                "talking",
                                Personas.askingForAPersonAt("stayedHome", TALKING),
                                "meanwhile",
                                Personas.busy(MEANWHILE),
                                "cutOff",
                                Personas.fallingSilentAfterTheTemperature(CUT_OFF),
                                "afterwards",
                                Personas.busy(AFTERWARDS)));
        var settings = Stream.concat(network.settings().stream(), database().stream()).toList();
        one = ServiceProcess.start(folder.resolve("one"), settings);
        share(folder.resolve("one"), folder.resolve("other"));
        other = ServiceProcess.start(folder.resolve("other"), settings);
        survivor = other;
    }

    @AfterAll
    void endEverything() throws Exception {
        if (server == null) {
            return;
        }
        survivor.end();
        one.close();
        other.close();
        network.close();
        cable.close();
        server.close();
    }

    @Test
    @Order(5)
    void theDatabaseIsGoneForTwentySecondsWhileSomebodyTalks() throws Exception {
        one.due(TALKING);
        Waiting.until("somebody talks", () -> one.said(TALKING).contains("identity"));
        one.stop(true);
        one.due(MEANWHILE);

        cable.cut();
        Waiting.pass(OUTAGE);
        cable.mend();
        Waiting.until("the database is there", () -> !one.seen(MEANWHILE).isEmpty());
        one.stop(false);

        Waiting.until("a person owns it", () -> survivor.isOwned(TALKING));
        assertThat(network.acceptedTo(TALKING)).hasSize(1);
        assertThat(one.said(TALKING)).contains("identity", "temperature", "symptoms");
        assertThat(survivor.temperature(TALKING)).isEqualTo(36.5);
        assertThat(survivor.flags(TALKING)).noneMatch(flag -> flag.endsWith(CUT));
        Waiting.until("the other is called", () -> !network.acceptedTo(MEANWHILE).isEmpty());
        Waiting.until(
                "busy is written down", () -> survivor.text(MEANWHILE, "outcome").equals("busy"));
        assertThat(network.acceptedTo(MEANWHILE)).hasSize(1);
    }

    @Test
    @Order(6)
    void oneOfTwoIsKilledWithACallUp() {
        one.due(CUT_OFF);
        Waiting.until(
                "the temperature is understood",
                () -> one.list(CUT_OFF, "asked").contains("symptoms"));
        one.stop(true);
        one.due(AFTERWARDS);
        var holding = one.seen(CUT_OFF).path("here").asBoolean() ? one : other;
        survivor = holding == one ? other : one;

        holding.kill();
        survivor.stop(false);

        Waiting.until("a person owns it", () -> survivor.isOwned(CUT_OFF));
        assertThat(survivor.flags(CUT_OFF)).anyMatch(flag -> flag.endsWith(CUT));
        assertThat(survivor.temperature(CUT_OFF)).isEqualTo(36.5);
        Waiting.until("the carrier's call is over", () -> network.isQuiet(CUT_OFF));
        assertThat(network.acceptedTo(CUT_OFF)).hasSize(1);
        Waiting.until(
                "the other one calls on",
                () -> survivor.text(AFTERWARDS, "outcome").equals("busy"));
        assertThat(network.acceptedTo(AFTERWARDS)).hasSize(1);
    }

    private List<String> database() {
        return List.of(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + cable.port() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    /** What is sealed by one is opened by the other. */
    private static void share(Path one, Path other) throws IOException {
        var keys = Path.of("data", "keys", "warmline.keys");
        Files.createDirectories(other.resolve(keys).getParent());
        Files.copy(one.resolve(keys), other.resolve(keys));
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException cannot) {
            Assumptions.abort(
                    "skipped: PostgreSQL cannot start here (as root it needs the command unshare)");
            throw new IllegalStateException(cannot);
        }
    }
}
