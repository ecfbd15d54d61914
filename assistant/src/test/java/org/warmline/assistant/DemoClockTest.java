package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 5);

    @TempDir private Path folder = Path.of("");

    @Test
    void itBeginsInTheMorningWhateverTheTimeIs() {
        assertThat(startedAt("2026-03-01T23:40:00+08:00").toLocalTime()).isEqualTo(MORNING);
    }

    @Test
    void afterARestartItRunsOn() {
        var first = startedAt("2026-03-01T23:40:00+08:00");

        assertThat(startedAt("2026-03-02T00:40:00+08:00")).isEqualTo(first.plusHours(1));
    }

    @Test
    void aRestartInItsEveningBeginsTheNextMorning() {
        var first = startedAt("2026-03-01T09:00:00+08:00");

        var later = startedAt("2026-03-01T21:00:00+08:00");

        assertThat(later.toLocalTime()).isEqualTo(MORNING);
        assertThat(later).isAfter(first.plusHours(12));
    }

    private ZonedDateTime startedAt(String real) {
        var clock =
                Clock.fixed(
                        Instant.parse(ZonedDateTime.parse(real).toInstant().toString()), SHANGHAI);
        return ZonedDateTime.now(
                new DemoClock(folder.resolve("demo-clock"), clock).startingAt(MORNING));
    }
}
