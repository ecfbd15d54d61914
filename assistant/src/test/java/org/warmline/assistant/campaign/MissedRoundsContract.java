package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** What becomes of rounds that passed while nobody planned, such as while the service was down. */
abstract class MissedRoundsContract extends CaseworkContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private ResidentId wang;

    @BeforeEach
    void oneResidentBeforeTheFirstRound() {
        clockAt(LocalTime.of(8, 30));
        CampaignFixture.limits(casework(), new Limits(100, 45, Limits.STANDARD.cost()));
        wang = CampaignFixture.add(the(Residents.class), "+8613000000091");
        look();
    }

    @Test
    void aRoundThatPassedWhileTheServiceWasDownIsOwned() {
        clockAt(LocalTime.of(12, 0));
        look();

        assertThat(sum(MONDAY, 1).ownedByWorkers()).isEqualTo(1);
        assertThat(sum(MONDAY, 1).due()).isEqualTo(1);
        assertThat(flags()).singleElement().extracting(this::rule).isEqualTo("round-over");
        assertThat(sum(MONDAY, 2).due()).isZero();
    }

    @Test
    void theHoursThatSomebodyPrefersMayPassWhileTheServiceIsDownToo() {
        prefers(LocalTime.of(10, 0), LocalTime.of(10, 30));
        clockAt(LocalTime.of(9, 50));
        look();
        assertThat(sum(MONDAY, 1).due()).isZero();

        clockAt(LocalTime.of(11, 0));
        look();
        assertThat(sum(MONDAY, 1).ownedByWorkers()).isEqualTo(1);
    }

    @Test
    void twoRoundsMissedInOneOutageAreUrgent() {
        clockAt(LocalTime.of(19, 0));
        look();

        assertThat(sum(MONDAY, 1).ownedByWorkers()).isEqualTo(1);
        assertThat(sum(MONDAY, 2).ownedByWorkers()).isEqualTo(1);
        assertThat(flags())
                .filteredOn(flag -> flag.severity() == Severity.URGENT)
                .extracting(this::rule)
                .containsExactly("missed-two-rounds");
    }

    @Test
    void roundsOfEarlierDaysAreOwnedWithoutAFlagEachAndTodayIsCalled() {
        daysPass(3, LocalTime.of(8, 0));
        look();

        for (int day = 0; day < 3; day++) {
            assertThat(sum(MONDAY.plusDays(day), 1).ownedByWorkers()).isEqualTo(1);
            assertThat(sum(MONDAY.plusDays(day), 2).ownedByWorkers()).isEqualTo(1);
        }
        assertThat(flags()).isEmpty();
        clockAt(LocalTime.of(9, 0));
        assertThat(look()).hasSize(1);
    }

    @Test
    void whoIsNotReachedEitherInTheFirstRoundAfterAnOutageIsUrgent() {
        clockAt(LocalTime.of(12, 0));
        CampaignFixture.add(the(Residents.class), "+8613000000092");
        daysPass(1, LocalTime.of(11, 0));
        var calls = look();
        assertThat(calls).hasSize(2);
        calls.forEach(call -> the(Attempts.class).notReached(call.id(), NotReached.NO_ANSWER));
        clockAt(LocalTime.of(11, 30));
        look();

        assertThat(flags()).hasSize(2).extracting(Flag::severity).containsOnly(Severity.URGENT);
    }

    @Test
    void ofSomebodyWhoIsNotCalledTodayTheLastMissedRoundIsFlagged() {
        CampaignFixture.quarantineEnded(casework(), wang, TUESDAY);
        daysPass(3, LocalTime.of(8, 0));
        look();

        assertThat(sum(TUESDAY, 2).ownedByWorkers()).isEqualTo(1);
        assertThat(flags()).hasSize(1);
    }

    @Test
    void whoWasAddedAfterARoundHasNotMissedIt() {
        clockAt(LocalTime.of(12, 0));
        var li = CampaignFixture.add(the(Residents.class), "+8613000000092");
        look();

        assertThat(sum(MONDAY, 1).due()).isEqualTo(1);
        clockAt(LocalTime.of(15, 0));
        assertThat(look()).extracting(Attempt::resident).containsExactlyInAnyOrder(wang, li);
    }

    @Test
    void whereRoundsWereNeverPlannedNothingWasMissed() {
        casework().jdbc().sql("update dialling set planned_at = null").update();
        clockAt(LocalTime.of(12, 0));
        look();

        assertThat(sum(MONDAY, 1).due()).isZero();
    }

    @Test
    void aClockThatIsPutBackLosesNobody() {
        clockAt(LocalTime.of(9, 0));
        casework().clock().advance(Duration.ofDays(-1));
        the(RoundPlan.class).run();
        casework().clock().advance(Duration.ofDays(1));

        assertThat(look()).hasSize(1);
        assertThat(sum(MONDAY, 1).due()).isEqualTo(1);
    }

    private void clockAt(LocalTime time) {
        casework().clock().set(time);
    }

    private void daysPass(int days, LocalTime time) {
        casework().clock().advance(Duration.ofDays(days));
        clockAt(time);
    }

    private void prefers(LocalTime from, LocalTime to) {
        casework()
                .jdbc()
                .sql(
                        "update resident set preferred_from = :from, preferred_to = :to where id = :id")
                .param("from", from)
                .param("to", to)
                .param("id", wang.value())
                .update();
    }

    /** What a node does each time, and whom it calls. */
    private List<Attempt> look() {
        the(RoundPlan.class).run();
        the(Deciding.class).run();
        return the(Gate.class).next(10);
    }

    private RoundSum sum(LocalDate day, int number) {
        return CampaignFixture.sum(casework(), new Round(day, number), Grids.ALL);
    }

    private List<Flag> flags() {
        return the(Flags.class).list(Grids.ALL);
    }

    private String rule(Flag flag) {
        return flag.rule().id();
    }
}
