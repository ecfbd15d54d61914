package org.warmline.assistant.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationContext;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.NewFlag;
import org.warmline.assistant.flag.Occasion;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.History;
import org.warmline.assistant.followup.PastFollowUp;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.QuestionKind;

/** Residents in six grids, each with a past of two calls a day. The same seed, the same people. */
final class MadeUpCommunity {

    static final int GRIDS = 6;

    private static final Actor WRITER = new Actor("bench");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈";
    private static final String GIVEN = "秀英建国桂兰志强玉梅永康春华小明";
    private static final int BATCH = 500;
    private static final double UNWELL = 0.05;
    private static final int FLAGGED_ONE_IN = 40;

    private final Residents residents;
    private final History history;
    private final FollowUps followUps;
    private final Flags flags;
    private final Handling handling;
    private final Clock clock;
    private final Random random = new Random(20260302);

    MadeUpCommunity(ApplicationContext service) {
        residents = service.getBean(Residents.class);
        history = service.getBean(History.class);
        followUps = service.getBean(FollowUps.class);
        flags = service.getBean(Flags.class);
        handling = service.getBean(Handling.class);
        clock = service.getBean(Clock.class);
    }

    /**
     * @param days of the past, today included
     * @param progress is told how many follow-ups are written
     */
    void fill(int count, int days, IntConsumer progress) {
        var today = LocalDate.now(clock);
        var people = new ArrayList<ResidentId>();
        for (int i = 0; i < count; i++) {
            var resident = resident(i, today.minusDays(days - 1L), today.plusDays(3));
            residents.add(resident, WRITER);
            people.add(resident.id());
        }
        int written = 0;
        var batch = new ArrayList<PastFollowUp>();
        for (var day = today.minusDays(days - 1L); !day.isAfter(today); day = day.plusDays(1)) {
            for (var round = 1; round <= 2; round++) {
                for (var resident : people) {
                    batch.add(past(resident, new Round(day, round)));
                    if (batch.size() == BATCH) {
                        history.add(batch);
                        written += batch.size();
                        batch.clear();
                        progress.accept(written);
                    }
                }
            }
            raiseFlags(day, day.equals(today), batch);
        }
        history.add(batch);
        progress.accept(written + batch.size());
    }

    private void raiseFlags(LocalDate day, boolean open, List<PastFollowUp> unwritten) {
        history.add(unwritten);
        unwritten.clear();
        var lines = followUps.ofDay(day, Grids.ALL);
        for (int i = 0; i < lines.size(); i += FLAGGED_ONE_IN) {
            var id = flags.raise(flag(lines.get(i)));
            if (!open) {
                handling.resolve(id, WRITER, Resolution.HANDLED, "");
            }
        }
    }

    private static NewFlag flag(FollowUpLine line) {
        return new NewFlag(
                new Occasion(line.id().value(), Optional.empty()),
                line.resident().id(),
                Severity.URGENT,
                new Rule("fever", "fever-2026-01"),
                new Quote("三十八度六", 0, 5, Duration.ofSeconds(9), Duration.ofSeconds(11)),
                false);
    }

    private Resident resident(int number, LocalDate from, LocalDate to) {
        var surname = SURNAMES.substring(number % SURNAMES.length()).substring(0, 1);
        int given = number % (GIVEN.length() / 2) * 2;
        return new Resident(
                ResidentId.random(),
                new Contact(
                        surname + GIVEN.substring(given, given + 2),
                        new Salutation(surname, "女士"),
                        new Telephone("+86130%08d".formatted(number))),
                new Person(
                        Year.of(1935 + number % 70),
                        "晴川小区%d栋%d室".formatted(number / 50 + 1, 101 + number % 50)),
                number % 20 == 0 ? Language.ENGLISH : Language.MANDARIN,
                "grid-" + (number % GRIDS + 1),
                new Quarantine(from, to));
    }

    private PastFollowUp past(ResidentId resident, Round round) {
        boolean unwell = random.nextDouble() < UNWELL;
        var degrees = 36.1 + random.nextInt(8) / 10.0 + (unwell ? 1.5 : 0);
        var report =
                new HealthReport(
                        Optional.of(BodyTemperature.celsius(degrees)),
                        Optional.empty(),
                        Map.of(
                                Symptom.COUGH,
                                unwell ? Polarity.PRESENT : Polarity.ABSENT,
                                Symptom.SHORTNESS_OF_BREATH,
                                Polarity.ABSENT),
                        new HealthReport.Household(Optional.of(HouseholdState.WELL), false),
                        Optional.of(true),
                        new HealthReport.Wellbeing(Set.of(), Optional.empty()));
        var called =
                round.day()
                        .atTime(round.number() == 1 ? LocalTime.of(9, 0) : LocalTime.of(15, 0))
                        .plusSeconds(random.nextInt(9000))
                        .atZone(clock.getZone())
                        .toInstant();
        return new PastFollowUp(
                resident,
                round,
                called,
                report,
                List.of(
                        said(Utterance.Speaker.US, "您今天体温多少？", 4),
                        said(Utterance.Speaker.RESIDENT, degrees + "度", 9),
                        said(Utterance.Speaker.US, "有没有哪里不舒服？", 14),
                        said(Utterance.Speaker.RESIDENT, unwell ? "有点咳嗽" : "没有", 18)));
    }

    private static Utterance said(Utterance.Speaker speaker, String words, int second) {
        var from = Duration.ofSeconds(second);
        return new Utterance(
                speaker,
                words,
                List.of(),
                QuestionKind.SYMPTOMS,
                new Utterance.Span(from, from.plusSeconds(2)),
                false);
    }
}
