package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurationsTest {

    private final Durations durations = new Durations();

    @Test
    void nothingTakesNoTime() {
        assertThat(durations.count()).isZero();
        assertThat(durations.millis(0.5)).isZero();
    }

    @Test
    void percentilesAreRightToATwentieth() {
        IntStream.rangeClosed(1, 1_000).forEach(i -> durations.add(Duration.ofMillis(i)));

        assertThat(durations.count()).isEqualTo(1_000);
        assertThat(durations.millis(0.50)).isCloseTo(500, withPercentage(5));
        assertThat(durations.millis(0.95)).isCloseTo(950, withPercentage(5));
        assertThat(durations.millis(0.99)).isCloseTo(990, withPercentage(5));
    }

    @Test
    void whatIsTooShortOrTooLongCountsAsTheLast() {
        durations.add(Duration.ofNanos(-1));
        durations.add(Duration.ofHours(1));

        assertThat(durations.millis(0.5)).isZero();
        assertThat(durations.millis(1)).isGreaterThan(50_000);
    }
}
