package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StartQueueTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void callsAboveTheRateWaitTheirTurn() {
        var queue = new StartQueue(2, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(queue.draw()).isEqualTo(Duration.ZERO);
        assertThat(queue.draw()).isEqualTo(Duration.ofMillis(500));
        assertThat(queue.draw()).isEqualTo(Duration.ofSeconds(1));
    }
}
