package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real browser against the real service, and for each test a desk of its own, of which the
 * browser may have nothing to complain.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private Chromium chromium;
    ConsoleFixture console;
    Desk desk;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        chromium = Chromium.orSkip();
        console = service(folder);
        furnish();
    }

    @BeforeEach
    void sitDown() {
        desk = anotherDesk();
    }

    @AfterEach
    void leave() {
        var complaints = desk.complaints();
        desk.close();
        console.tidy();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @AfterAll
    void close() {
        if (console != null) {
            console.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    ConsoleFixture service(Path folder) throws Exception {
        return new ConsoleFixture(folder);
    }

    /** Who and what is there besides. */
    void furnish() throws Exception {}

    Desk anotherDesk() {
        return new Desk(chromium.browser(), console.address());
    }
}
