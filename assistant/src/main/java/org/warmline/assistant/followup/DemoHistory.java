package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;

/**
 * The days that lie behind the made-up residents of the demonstration: most are well, some had a
 * fever that went, a few get worse. The same resident has the same past at each start.
 */
public final class DemoHistory {

    private static final List<LocalTime> ROUNDS =
            List.of(LocalTime.of(9, 20), LocalTime.of(15, 20));
    private static final double NORMAL = 36.2;
    private static final int MISSED_ONE_IN = 12;
    private static final List<Symptom> COMPLAINTS =
            List.of(Symptom.COUGH, Symptom.SORE_THROAT, Symptom.FATIGUE, Symptom.HEADACHE);

    private final History history;
    private final Residents residents;
    private final Clock clock;

    DemoHistory(History history, Residents residents, Clock clock) {
        this.history = history;
        this.residents = residents;
        this.clock = clock;
    }

    /** What is there already is kept. */
    public void load() {
        var today = LocalDate.now(clock);
        history.add(
                residents.inQuarantine(today).stream().flatMap(one -> past(one, today)).toList());
    }

    private Stream<PastFollowUp> past(MaskedResident resident, LocalDate today) {
        var random = new Random(resident.phone().hashCode() * 31L + resident.name().hashCode());
        var course = Course.values()[random.nextInt(Course.values().length)];
        var past = new ArrayList<PastFollowUp>();
        var from = resident.quarantine().from();
        for (var day = from; day.isBefore(today); day = day.plusDays(1)) {
            double done =
                    (double) ChronoUnit.DAYS.between(from, day)
                            / Math.max(1, ChronoUnit.DAYS.between(from, today));
            for (int number = 1; number <= ROUNDS.size(); number++) {
                var report = report(course, done, random);
                if (random.nextInt(MISSED_ONE_IN) > 0) {
                    past.add(followUp(resident, new Round(day, number), report));
                }
            }
        }
        return past.stream();
    }

    private PastFollowUp followUp(MaskedResident resident, Round round, HealthReport report) {
        var called = round.day().atTime(ROUNDS.get(round.number() - 1)).atZone(clock.getZone());
        return new PastFollowUp(resident.id(), round, called.toInstant(), report, List.of());
    }

    private static HealthReport report(Course course, double done, Random random) {
        double ill = course.illness(done);
        double degrees = NORMAL + random.nextInt(6) / 10.0 + 2 * ill;
        Map<Symptom, Polarity> symptoms = new HashMap<>();
        for (var complaint : COMPLAINTS) {
            boolean present = random.nextDouble() < ill;
            symptoms.put(complaint, present ? Polarity.PRESENT : Polarity.ABSENT);
        }
        return new HealthReport(
                Optional.of(BodyTemperature.celsius(degrees)),
                Optional.empty(),
                symptoms,
                new HealthReport.Household(Optional.of(HouseholdState.WELL), false),
                Optional.of(true),
                new HealthReport.Wellbeing(Set.of(), Optional.empty()));
    }

    /** How an illness goes; each with how ill somebody is, from 0 to 1. */
    private enum Course {
        WELL,
        STILL_WELL,
        RECOVERING,
        WORSENING;

        /**
         * @param done how much of the days that lie behind is over, from 0 to 1
         */
        double illness(double done) {
            return switch (this) {
                case WELL, STILL_WELL -> 0;
                case RECOVERING -> Math.max(0, 0.9 - 1.2 * done);
                case WORSENING -> Math.max(0, 0.8 * done - 0.2);
            };
        }
    }
}
