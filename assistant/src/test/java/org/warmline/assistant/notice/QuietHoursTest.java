package org.warmline.assistant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void byDayOneIsToldAtOnce() {
        var noon = Instant.parse("2026-03-02T04:00:00Z");

        assertThat(QuietHours.NIGHT.next(noon, WUHAN)).isEqualTo(noon);
    }

    @Test
    void inTheEveningItWaitsForTheNextMorningAndAfterMidnightForThisOne() {
        assertThat(QuietHours.NIGHT.next(Instant.parse("2026-03-02T12:00:00Z"), WUHAN))
                .isEqualTo("2026-03-03T00:00:00Z");
        assertThat(QuietHours.NIGHT.next(Instant.parse("2026-03-02T17:00:00Z"), WUHAN))
                .isEqualTo("2026-03-03T00:00:00Z");
    }

    @Test
    void theMomentAtWhichTheyEndIsNotQuietAnyMore() {
        var eight = Instant.parse("2026-03-03T00:00:00Z");

        assertThat(QuietHours.NIGHT.next(eight, WUHAN)).isEqualTo(eight);
    }

    @Test
    void aNightInWhichTheClocksAreSetForwardIsAnHourShorter() {
        assertThat(QuietHours.NIGHT.next(Instant.parse("2026-03-28T20:00:00Z"), BERLIN))
                .isEqualTo("2026-03-29T06:00:00Z");
    }

    @Test
    void fromAndToAlikeMeanNever() {
        var never = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        var night = Instant.parse("2026-03-02T17:00:00Z");

        assertThat(never.next(night, WUHAN)).isEqualTo(night);
    }
}
