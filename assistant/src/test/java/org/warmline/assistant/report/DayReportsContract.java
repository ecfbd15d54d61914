package org.warmline.assistant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallTally;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

abstract class DayReportsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Concern CHEST_PAIN =
            new Concern(Severity.EMERGENCY, new Rule("chestPain", "danger-2026-01"), Quote.NONE);

    private LocalDate day = LocalDate.EPOCH;
    private List<FollowUpId> everybody = List.of();

    @BeforeEach
    void everybodyIsDueInTheFirstRound() {
        the(DemoResidents.class).load();
        day = LocalDate.now(casework().clock());
        everybody =
                the(Residents.class).list().stream()
                        .map(one -> the(FollowUps.class).due(one.id(), new Round(day, 1), "daily"))
                        .toList();
    }

    @Test
    void theSumsOfTheGridsAreTheSumOfTheRound() {
        finish(everybody.get(0), Outcome.COMPLETED);
        finish(everybody.get(1), Outcome.INCOMPLETE);
        begin(everybody.get(2));

        var report = report();

        var round = report.rounds().getFirst();
        assertThat(round.round().number()).isEqualTo(1);
        assertThat(round.sum().due()).isEqualTo(everybody.size());
        assertThat(round.sum().reached()).isEqualTo(1);
        assertThat(round.sum().calling()).isEqualTo(1);
        assertThat(round.sum().owned().values()).containsExactly(1);
        assertThat(round.byGrid()).hasSizeGreaterThan(1);
    }

    @Test
    void whoSawToAFollowUpIsNamedAlsoAfterItIsResolved() {
        var attempt = begin(everybody.getFirst());
        var flag = attempts().raise(attempt, CHEST_PAIN);
        attempts().finish(attempt, finished(Outcome.INCOMPLETE));

        the(Handling.class).take(flag, ZHAO);
        assertThat(owners()).containsExactly(ZHAO);

        everyFlagIsResolvedBy(new Actor("qian"));
        assertThat(owners()).containsExactly(new Actor("qian"));
    }

    @Test
    void callsAreCountedByGridWithTheTimeThatWasTalked() {
        var followUp = everybody.getFirst();
        var attempt = begin(followUp);
        attempts().answered(attempt);
        casework().clock().advance(Duration.ofMinutes(2));
        attempts().finish(attempt, finished(Outcome.COMPLETED));
        var other = begin(everybody.getLast());
        attempts().notReached(other, NotReached.BUSY);

        var calls = report().calls();

        assertThat(calls)
                .contains(new CallTally(gridOf(followUp), 1, 1, Duration.ofMinutes(2)))
                .contains(new CallTally(gridOf(everybody.getLast()), 1, 0, Duration.ZERO));
        assertThat(report().outcomes()).containsEntry("busy", 1).containsEntry("completed", 1);
    }

    @Test
    void flagsAreCountedBySeverityAndByHowSoonSomebodyTookThem() {
        var attempt = begin(everybody.getFirst());
        attempts().answered(attempt);
        var flag = attempts().raise(attempt, CHEST_PAIN);
        casework().clock().advance(Duration.ofSeconds(40));
        the(Handling.class).take(flag, ZHAO);
        the(Handling.class).resolve(flag, ZHAO, Resolution.FALSE_ALARM, "");

        var report = report();

        assertThat(report.flags().getFirst())
                .isEqualTo(
                        new FlagLine(
                                Severity.EMERGENCY,
                                1,
                                1,
                                0,
                                1,
                                Optional.of(Duration.ofSeconds(40))));
        assertThat(report.reasons()).isEqualTo(Map.of("chestPain", 1));
    }

    @Test
    void aDayWithoutARoundIsEmpty() {
        assertThat(the(DayReports.class).of(day.minusDays(1)).isEmpty()).isTrue();
    }

    private Set<Actor> owners() {
        return report().rounds().getFirst().sum().owned().keySet();
    }

    private void everyFlagIsResolvedBy(Actor worker) {
        for (var flag : the(Flags.class).list()) {
            the(Handling.class).resolve(flag.id(), worker, Resolution.HANDLED, "");
        }
    }

    private DayReport report() {
        return the(DayReports.class).of(day);
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }

    private Attempt.Id begin(FollowUpId followUp) {
        return attempts().begin(followUp).orElseThrow().id();
    }

    private void finish(FollowUpId followUp, Outcome outcome) {
        attempts().finish(begin(followUp), finished(outcome));
    }

    private String gridOf(FollowUpId followUp) {
        return the(FollowUps.class).ofDay(day, Grids.ALL).stream()
                .filter(line -> line.id().equals(followUp))
                .findFirst()
                .orElseThrow()
                .resident()
                .grid();
    }

    private static Finished finished(Outcome outcome) {
        return new Finished(outcome, HealthReport.EMPTY, List.of(), List.of());
    }
}
