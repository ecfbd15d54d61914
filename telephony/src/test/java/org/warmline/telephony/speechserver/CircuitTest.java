package org.warmline.telephony.speechserver;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CircuitTest {

    private final ServerTrouble gone = new ServerTrouble("cannot be reached");

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(Circuit.class);
    private Instant now = Instant.EPOCH;
    private final Circuit circuit = new Circuit("voice", 3, Duration.ofSeconds(30), () -> now);

    @BeforeEach
    void readTheLog() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void leaveTheLog() {
        log.detachAppender(lines);
    }

    @Test
    void aServerThatFailsNowAndThenIsStillAsked() {
        for (int i = 0; i < 10; i++) {
            circuit.failed(gone);
            circuit.failed(gone);
            circuit.worked();
        }

        assertThat(circuit.letsThrough()).isTrue();
        assertThat(lines.list).isEmpty();
    }

    @Test
    void aServerThatFailsInARowIsLeftAloneForItsRest() {
        fail(3);

        assertThat(circuit.letsThrough()).isFalse();
        now = now.plusSeconds(29);
        assertThat(circuit.letsThrough()).isFalse();
        now = now.plusSeconds(1);
        assertThat(circuit.letsThrough()).isTrue();
    }

    @Test
    void onlyOneRequestTriesWhetherItIsBack() {
        fail(3);
        now = now.plusSeconds(30);

        assertThat(circuit.letsThrough()).isTrue();
        assertThat(circuit.letsThrough()).isFalse();
        circuit.worked();
        assertThat(circuit.letsThrough()).isTrue();
    }

    @Test
    void oneLineSaysThatItIsGoneAndOneThatItIsBack() {
        fail(20);
        now = now.plusSeconds(30);
        circuit.failed(gone);
        circuit.worked();
        circuit.worked();

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "the speech server cannot be reached: its voice is done without and tried"
                                + " again every 30 s",
                        "the speech server's voice is back");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed(gone);
        }
    }
}
