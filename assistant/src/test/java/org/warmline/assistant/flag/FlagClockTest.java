package org.warmline.assistant.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.triage.Severity;

class FlagClockTest {

    private final FlagClock clock = FlagClock.standard(ZoneId.of("Asia/Shanghai"));
    private final Instant lateEvening = Instant.parse("2026-03-02T15:59:00Z");

    @Test
    void anEmergencyWaitsAMinute() {
        assertThat(clock.due(Severity.EMERGENCY, lateEvening)).isEqualTo("2026-03-02T16:00:00Z");
    }

    @Test
    void anUrgentOneWaitsHalfAnHour() {
        assertThat(clock.due(Severity.URGENT, lateEvening)).isEqualTo("2026-03-02T16:29:00Z");
    }

    @Test
    void theRestWaitsUntilTheOfficesDayEnds() {
        assertThat(clock.due(Severity.ATTENTION, lateEvening)).isEqualTo("2026-03-02T16:00:00Z");
    }

    @Test
    void aDayOnWhichTheClocksAreSetForwardEndsAtItsOwnMidnight() {
        var berlin = FlagClock.standard(ZoneId.of("Europe/Berlin"));
        var noonOfTheShortDay = Instant.parse("2026-03-29T10:00:00Z");

        assertThat(berlin.due(Severity.ATTENTION, noonOfTheShortDay))
                .isEqualTo("2026-03-29T22:00:00Z");
    }
}
