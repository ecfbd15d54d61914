package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.SettableClock;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** Rounds on a database, with a telephone that this test plays. */
abstract class CampaignContract extends CaseworkContract {

    private static final Actor WORKER = new Actor("zhang");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Round MORNING = new Round(DAY, 1);

    private ResidentId wang;

    @BeforeEach
    void oneResident() {
        CampaignFixture.limits(casework(), new Limits(100, 45, Limits.STANDARD.cost()));
        wang = CampaignFixture.add(the(Residents.class), "+8613000000091");
    }

    @Test
    void whoIsInQuarantineIsCalledOnceInTheRound() {
        plan();
        plan();

        assertThat(dial()).hasSize(1);
        assertThat(dial()).isEmpty();
        assertThat(sum()).isEqualTo(new RoundSum(0, 1, 0, Map.of()));
    }

    @Test
    void beforeTheRoundNobodyIsDue() {
        casework().clock().set(LocalTime.of(8, 59));
        plan();

        assertThat(dial()).isEmpty();
        assertThat(sum().due()).isZero();
    }

    @Test
    void aBusyTelephoneIsTriedAgainAfterTenMinutesAndNotBefore() {
        plan();
        end(dial().getFirst(), NotReached.BUSY);

        casework().clock().advance(Duration.ofMinutes(9));
        assertThat(dial()).isEmpty();
        casework().clock().advance(Duration.ofMinutes(1));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void whoeverIsNotReachedInThreeTriesIsOwnedByTheWorkerOnDuty() {
        casework().clock().set(LocalTime.of(9, 0));
        plan();
        for (int times = 0; times < 3; times++) {
            end(dial().getFirst(), NotReached.NO_ANSWER);
            casework().clock().advance(Duration.ofMinutes(times == 0 ? 30 : 60));
        }

        assertThat(dial()).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
        assertThat(the(Flags.class).list(Grids.ALL))
                .singleElement()
                .extracting(flag -> flag.rule().reason())
                .isEqualTo("notReached");
    }

    @Test
    void atTheEndOfTheRoundNobodyWaits() {
        plan();
        casework().clock().set(LocalTime.of(11, 30));

        assertThat(dial()).isEmpty();
        assertThat(sum().waiting()).isZero();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void twoMissedRoundsRaiseAnUrgentFlagOfTheirOwn() {
        plan();
        casework().clock().set(LocalTime.of(11, 30));
        decide();
        casework().clock().set(LocalTime.of(15, 0));
        plan();
        casework().clock().set(LocalTime.of(18, 0));
        decide();

        assertThat(the(Flags.class).list(Grids.ALL))
                .extracting(flag -> flag.rule().id())
                .contains("missed-two-rounds");
        assertThat(the(Flags.class).list(Grids.ALL).getFirst().severity())
                .isEqualTo(Severity.URGENT);
    }

    @Test
    void aRoundThatTheCarrierRefusedAfterAMissedOneIsUrgentToo() {
        plan();
        casework().clock().set(LocalTime.of(11, 30));
        decide();
        casework().clock().set(LocalTime.of(15, 0));
        plan();
        attempts().refused(dial().getFirst().id(), false);
        decide();

        assertThat(the(Flags.class).list(Grids.ALL))
                .filteredOn(flag -> flag.severity() == Severity.URGENT)
                .extracting(flag -> flag.rule().id())
                .containsExactly("missed-two-rounds");
    }

    @Test
    void whoAsksToBeCalledLaterIsCalledAtThatTimeEvenAfterTheRound() {
        askedToBeCalledAt(LocalTime.of(12, 0));

        casework().clock().set(LocalTime.of(11, 59));
        assertThat(dial()).isEmpty();
        assertThat(sum().waiting()).isEqualTo(1);
        casework().clock().set(LocalTime.of(12, 0));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void aConversationThatWasCutOffIsTakenUpOnceAndIsOwnedAllTheSame() {
        plan();
        talkAndFinish(dial().getFirst(), Outcome.INCOMPLETE);
        decide();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);

        casework().clock().advance(Duration.ofMinutes(2));
        talkAndFinish(dial().getFirst(), Outcome.INCOMPLETE);
        casework().clock().advance(Duration.ofMinutes(2));
        assertThat(dial()).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void whoWasCutOffAndWhoseQuarantineIsOverIsOwnedAndNotDecidedAgainAndAgain() {
        plan();
        talkAndFinish(dial().getFirst(), Outcome.INCOMPLETE);
        CampaignFixture.quarantineEnded(casework(), wang, DAY.minusDays(1));
        decide();

        assertThat(the(CallList.class).undecided(10, 0)).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void theMachineDoesNotCallBackWhomAWorkerHasTaken() {
        plan();
        talkAndFinish(dial().getFirst(), Outcome.INCOMPLETE);
        var flag = the(Flags.class).list(Grids.ALL).getFirst();
        the(Handling.class).take(flag.id(), WORKER);

        casework().clock().advance(Duration.ofMinutes(2));
        assertThat(dial()).isEmpty();
        assertThat(sum().owned()).containsEntry(WORKER, 1);
    }

    @Test
    void aVoicemailIsCalledAgainInAnHourAndAWrongPersonNever() {
        var li = CampaignFixture.add(the(Residents.class), "+8613000000092");
        plan();
        for (var attempt : dial()) {
            talkAndFinish(
                    attempt,
                    attempt.resident().equals(li) ? Outcome.WRONG_PERSON : Outcome.MACHINE);
        }
        decide();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
        assertThat(sum().waiting()).isEqualTo(1);

        casework().clock().advance(Duration.ofMinutes(60));
        assertThat(dial()).extracting(Attempt::resident).containsExactly(wang);
    }

    @Test
    void theStopButtonHoldsEverythingUntilItIsUndone() {
        plan();
        the(StopAll.class).press(WORKER, false);

        assertThat(dial()).isEmpty();
        the(StopAll.class).undo(WORKER);
        assertThat(dial()).hasSize(1);
        assertThat(the(AuditTrail.class).verify().entries()).isPositive();
    }

    @Test
    void nobodyIsCalledOutsidePermittedHoursWhoeverAsksForIt() {
        askedToBeCalledAt(LocalTime.of(19, 59));

        casework().clock().set(LocalTime.of(20, 0));
        assertThat(dial()).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void whoHasOptedOutSinceItWasDecidedIsNotCalled() {
        plan();
        decide();
        CampaignFixture.optOut(casework(), wang);

        assertThat(the(Gate.class).next(1)).isEmpty();
    }

    @Test
    void whoWantsNoMachineIsDueAndOwnedByAPerson() {
        CampaignFixture.optOut(casework(), wang);
        plan();

        assertThat(dial()).isEmpty();
        assertThat(sum().ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void whoWantedNoCallIsAPersonsForTheRestOfTheDayAndIsCalledAgainTheNext() {
        plan();
        talkAndFinish(dial().getFirst(), Outcome.REFUSED);
        casework().clock().set(LocalTime.of(15, 0));
        plan();

        assertThat(dial()).isEmpty();
        var afternoon = new Round(DAY, 2);
        assertThat(CampaignFixture.sum(casework(), afternoon, Grids.ALL).ownedByWorkers())
                .isEqualTo(1);
        assertThat(the(Flags.class).list(Grids.ALL))
                .extracting(flag -> flag.rule().id())
                .contains("refused-today");

        casework().clock().advance(Duration.ofHours(19));
        plan();
        assertThat(dial()).hasSize(1);
    }

    @Test
    void whoseQuarantineIsShortenedLeavesTheRoundAndWhoIsNewJoinsIt() {
        plan();
        CampaignFixture.quarantineEnded(casework(), wang, DAY.minusDays(1));
        var li = CampaignFixture.add(the(Residents.class), "+8613000000092");
        casework().clock().advance(Duration.ofMinutes(10));
        plan();

        assertThat(dial()).extracting(Attempt::resident).containsExactly(li);
        assertThat(sum().due()).isEqualTo(1);
    }

    @Test
    void whoShareATelephoneAreCalledOneAfterTheOther() {
        CampaignFixture.add(the(Residents.class), "+8613000000091");
        plan();

        var first = dial();
        assertThat(first).hasSize(1);
        talkAndFinish(first.getFirst(), Outcome.COMPLETED);
        assertThat(dial()).hasSize(1);
    }

    @Test
    void aCallWhoseEndNobodyEverLearntHoldsUpNobodyElse() {
        plan();
        assertThat(dial()).hasSize(1);
        casework().clock().set(LocalTime.of(15, 0));
        plan();
        var li = CampaignFixture.add(the(Residents.class), "+8613000000092");
        plan();
        decide();

        assertThat(the(Gate.class).next(1)).extracting(Attempt::resident).containsExactly(li);
    }

    @Test
    void theCarriersRateAndTheLinesOfTheTrunkAreKept() {
        for (int number = 10; number < 30; number++) {
            CampaignFixture.add(the(Residents.class), "+86130000000" + number);
        }
        CampaignFixture.limits(casework(), new Limits(2, 5, Limits.STANDARD.cost()));
        plan();

        assertThat(dial()).hasSize(2);
        assertThat(dial()).isEmpty();
        casework().clock().advance(Duration.ofSeconds(1));
        assertThat(dial()).hasSize(2);
        casework().clock().advance(Duration.ofSeconds(5));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void atTheSpendCapNobodyIsCalledAnyMore() {
        CampaignFixture.add(the(Residents.class), "+8613000000092");
        CampaignFixture.limits(casework(), new Limits(1, 45, new Limits.Cost(100, 0, 100)));
        plan();

        assertThat(dial()).hasSize(1);
        casework().clock().advance(Duration.ofSeconds(10));
        assertThat(dial()).isEmpty();
    }

    @Test
    void theSumIsThatOfTheGridsThatAWorkerSees() {
        plan();

        assertThat(due("grid-2")).isEqualTo(1);
        assertThat(due("grid-9")).isZero();
    }

    @Test
    void twoNodesShareARoundAndCallEverybodyOnce() throws Exception {
        for (int number = 10; number < 50; number++) {
            CampaignFixture.add(the(Residents.class), "+86130000000" + number);
        }
        CampaignFixture.limits(casework(), new Limits(10_000, 100, Limits.STANDARD.cost()));
        try (var other = casework().anotherNode();
                var nodes = Executors.newFixedThreadPool(2)) {
            var here = nodes.submit(() -> callEverybody(casework()));
            var there = nodes.submit(() -> callEverybody(other));
            var called = new ArrayList<>(here.get());
            called.addAll(there.get());

            assertThat(called).extracting(Attempt::resident).doesNotHaveDuplicates().hasSize(41);
        }
        assertThat(sum()).isEqualTo(new RoundSum(0, 41, 0, Map.of()));
    }

    @Test
    void theLinesOfTheTrunkAreSharedByTheNodes() throws Exception {
        for (int number = 10; number < 50; number++) {
            CampaignFixture.add(the(Residents.class), "+86130000000" + number);
        }
        CampaignFixture.limits(casework(), new Limits(10_000, 12, Limits.STANDARD.cost()));
        try (var other = casework().anotherNode();
                var nodes = Executors.newFixedThreadPool(2)) {
            var here = nodes.submit(() -> callEverybody(casework()));
            var there = nodes.submit(() -> callEverybody(other));

            assertThat(here.get().size() + there.get().size()).isEqualTo(12);
        }
    }

    /** Plans, decides and dials until there is nothing more, as a node does. */
    private static List<Attempt> callEverybody(CaseworkFixture node) {
        var called = new ArrayList<Attempt>();
        for (int looks = 0; looks < 20; looks++) {
            node.the(RoundPlan.class).run();
            node.the(Deciding.class).run();
            called.addAll(node.the(Gate.class).next(5));
        }
        return called;
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }

    private void plan() {
        the(RoundPlan.class).run();
    }

    private void decide() {
        the(Deciding.class).run();
    }

    /** One look of a node with ten free lines, after everything was decided. */
    private List<Attempt> dial() {
        decide();
        return new ArrayList<>(the(Gate.class).next(10));
    }

    private RoundSum sum() {
        return CampaignFixture.sum(casework(), MORNING, Grids.ALL);
    }

    private int due(String grid) {
        return CampaignFixture.sum(casework(), MORNING, Grids.of(Set.of(grid))).due();
    }

    private void end(Attempt attempt, NotReached why) {
        attempts().notReached(attempt.id(), why);
    }

    private void askedToBeCalledAt(LocalTime time) {
        plan();
        var attempt = dial().getFirst();
        attempts().answered(attempt.id());
        attempts().askedFor(attempt.id(), at(time));
        attempts().finish(attempt.id(), CampaignFixture.finished(Outcome.CALL_LATER));
    }

    private void talkAndFinish(Attempt attempt, Outcome outcome) {
        attempts().answered(attempt.id());
        attempts().finish(attempt.id(), CampaignFixture.finished(outcome));
    }

    private static Instant at(LocalTime time) {
        return DAY.atTime(time).atZone(SettableClock.ZONE).toInstant();
    }
}
