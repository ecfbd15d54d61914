package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveNewsTest {

    @Test
    void whenTheServiceEndsNoPageHoldsItUpAndNoneThatAsksAgainEither(@TempDir Path folder)
            throws Exception {
        try (var console = new ConsoleFixture(folder);
                var worker = Visitor.signedIn(console.address());
                var open = worker.listen()) {
            console.the(LiveNews.class).end();
            open.waitForEnd();

            try (var again = worker.listen()) {
                console.theResidentSays("没有咳嗽");
                again.waitForEnd();
                assertThat(again.heard()).isEmpty();
            }
        }
    }
}
