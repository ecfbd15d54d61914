package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.History;
import org.warmline.assistant.followup.PastFollowUp;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.resident.ResidentId;

/** Twelve days of somebody who falls ill, with one round in which nothing was said. */
final class PastDays {

    private static final double[] TEMPERATURES = {
        36.4, 36.5, 36.5, 36.6, 36.4, 36.7, 36.8, 36.6, 36.9, 37.0, 37.1, 0, 37.2, 37.4, 37.3, 37.6,
        37.8, 37.5, 37.9, 38.1, 37.8, 38.3, 38.2, 38.6
    };

    private PastDays() {}

    static void write(ConsoleFixture console) {
        var resident =
                console.the(FollowUps.class).find(console.followUp()).orElseThrow().resident().id();
        var today = LocalDate.now(console.the(Clock.class));
        var past = new ArrayList<PastFollowUp>();
        for (int i = 0; i < TEMPERATURES.length; i++) {
            past.add(round(resident, today.minusDays(12 - i / 2), i, console));
        }
        console.the(History.class).add(past);
    }

    private static PastFollowUp round(
            ResidentId resident, LocalDate day, int i, ConsoleFixture console) {
        var clock = console.the(Clock.class);
        var called = day.atTime(i % 2 == 0 ? 9 : 15, 30).atZone(clock.getZone()).toInstant();
        return new PastFollowUp(resident, new Round(day, 1 + i % 2), called, report(i), List.of());
    }

    private static HealthReport report(int i) {
        if (TEMPERATURES[i] == 0) {
            return HealthReport.EMPTY;
        }
        return new HealthReport(
                Optional.of(BodyTemperature.celsius(TEMPERATURES[i])),
                Optional.empty(),
                symptoms(i),
                HealthReport.EMPTY.household(),
                Optional.of(true),
                new HealthReport.Wellbeing(Set.of(), Optional.empty()));
    }

    private static Map<Symptom, Polarity> symptoms(int i) {
        return Map.of(
                Symptom.COUGH, i < 8 ? Polarity.ABSENT : Polarity.PRESENT,
                Symptom.FATIGUE, i < 14 ? Polarity.ABSENT : Polarity.PRESENT,
                Symptom.SHORTNESS_OF_BREATH, i < 20 ? Polarity.ABSENT : Polarity.UNSURE);
    }
}
