package org.warmline.assistant.crash;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A network with some made-up residents, and one service that rings through it. */
@Tag("long-waits")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OneServiceTest {

    NetworkProcess network;
    ServiceProcess service;

    /** File name to the text of a persona file. */
    abstract Map<String, String> personas();

    /**
     * What happens to the service before the tests look at it.
     *
     * @param data where its lives leave what they know
     * @return its last life
     */
    abstract ServiceProcess live(Path data) throws Exception;

    @BeforeAll
    void begin(@TempDir Path folder) throws Exception {
        network = NetworkProcess.start(folder.resolve("network"), personas());
        service = live(folder.resolve("service"));
    }

    @AfterAll
    void endEverything() throws InterruptedException {
        if (service != null) {
            service.end();
            service.close();
        }
        if (network != null) {
            network.close();
        }
    }
}
