package org.warmline.assistant.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** What goes from one round of a day to the next, and who stands in nobody's way. */
abstract class OneDayContract extends CaseworkContract {

    private static final Actor TESTER = new Actor("tester");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Window MORNING = RoundRules.STANDARD.windows().getFirst();
    private static final Window AFTERNOON = RoundRules.STANDARD.windows().getLast();
    private static final String SHARED = "+8613000000091";

    private ResidentId wang;

    @BeforeEach
    void oneResident() {
        callsPerSecond(100);
        wang = CampaignFixture.add(the(Residents.class), "+8613000000090");
    }

    @Test
    void manyWhoShareATelephoneThatIsInUseHoldUpNobodyElse() {
        callsPerSecond(1);
        for (int number = 0; number < 30; number++) {
            CampaignFixture.add(the(Residents.class), SHARED);
        }
        plan();
        isTheLast(wang);

        assertThat(dial()).extracting(Attempt::resident).isNotEmpty().doesNotContain(wang);
        casework().clock().advance(Duration.ofSeconds(1));
        assertThat(dial()).extracting(Attempt::resident).containsExactly(wang);
    }

    @Test
    void ofThoseWhoShareATelephoneOneIsCalledAndTheRestHoldUpNobodyElse() {
        for (int number = 0; number < 30; number++) {
            CampaignFixture.add(the(Residents.class), SHARED);
        }
        plan();
        isTheLast(wang);
        callsPerSecond(2);

        assertThat(dial()).hasSize(2).extracting(Attempt::resident).contains(wang);
    }

    @Test
    void manyWhoseLastCallNobodyKnowsTheEndOfHoldUpNobodyElse() {
        for (int number = 10; number < 22; number++) {
            CampaignFixture.add(the(Residents.class), "+86130000000" + number);
        }
        plan();
        for (int looks = 0; looks < 2; looks++) {
            dial().forEach(attempt -> attempts().unknown(attempt.id()));
        }
        casework().clock().set(LocalTime.of(15, 0));
        var li = CampaignFixture.add(the(Residents.class), "+8613000000092");
        plan();
        isTheLast(li);
        callsPerSecond(1);

        assertThat(dial()).extracting(Attempt::resident).containsExactly(li);
    }

    @Test
    void aTelephoneThatRangAtTheEndOfARoundRestsAtTheBeginningOfTheNext() {
        yesterday(List.of(MORNING, new Window(MORNING.to(), LocalTime.of(14, 0))), Map.of());
        casework().clock().set(LocalTime.of(11, 28));
        plan();
        var attempt = dial().getFirst();
        casework().clock().set(LocalTime.of(11, 29));
        attempts().notReached(attempt.id(), NotReached.NO_ANSWER);

        casework().clock().set(LocalTime.of(11, 30));
        plan();
        assertThat(dial()).isEmpty();
        casework().clock().set(LocalTime.of(11, 43));
        assertThat(dial()).isEmpty();
        casework().clock().set(LocalTime.of(11, 44));
        assertThat(dial()).hasSize(1);
    }

    @Test
    void aWindowThatIsTakenAwayAtNoonIsTakenAwayFromTomorrowOn() {
        plan();
        reach(dial().getFirst());
        casework().clock().set(LocalTime.of(12, 0));
        save(List.of(AFTERNOON), Map.of());

        casework().clock().set(LocalTime.of(15, 0));
        plan();
        assertThat(dial()).hasSize(1);
        assertThat(the(Rules.class).of(DAY)).isEqualTo(RoundRules.STANDARD);
        assertThat(the(Rules.class).of(DAY.plusDays(1)).windows()).containsExactly(AFTERNOON);
    }

    @Test
    void aHolidayThatIsEnteredOnTheDayItselfCancelsNothing() {
        plan();
        reach(dial().getFirst());
        save(RoundRules.STANDARD.windows(), Map.of(DAY, List.of()));

        casework().clock().set(LocalTime.of(15, 0));
        plan();
        assertThat(dial()).hasSize(1);
    }

    @Test
    void aDayKeepsItsRulesWhenLaterOnesAreInForce() {
        save(List.of(AFTERNOON), Map.of());
        casework().clock().advance(Duration.ofDays(3));
        save(List.of(MORNING), Map.of());

        assertThat(the(Rules.class).of(DAY)).isEqualTo(RoundRules.STANDARD);
        assertThat(the(Rules.class).of(DAY.plusDays(3)).windows()).containsExactly(AFTERNOON);
        assertThat(the(Rules.class).of(DAY.plusDays(4)).windows()).containsExactly(MORNING);
    }

    private void yesterday(List<Window> windows, Map<LocalDate, List<Window>> holidays) {
        casework().clock().advance(Duration.ofDays(-1));
        save(windows, holidays);
        casework().clock().advance(Duration.ofDays(1));
    }

    private void save(List<Window> windows, Map<LocalDate, List<Window>> holidays) {
        the(Rules.class)
                .save(
                        new Rules.Settings(
                                CampaignFixture.rules(windows, holidays),
                                the(Rules.class).limits()),
                        TESTER);
    }

    private void callsPerSecond(double calls) {
        CampaignFixture.limits(casework(), new Limits(calls, 45, Limits.STANDARD.cost()));
    }

    /** In the round that was planned last. */
    private void isTheLast(ResidentId resident) {
        casework()
                .jdbc()
                .sql("update follow_up set call_turn = 1000000 where resident = :id")
                .param("id", resident.value())
                .update();
    }

    private void plan() {
        the(RoundPlan.class).run();
    }

    private List<Attempt> dial() {
        the(Deciding.class).run();
        return the(Gate.class).next(10);
    }

    private void reach(Attempt attempt) {
        attempts().answered(attempt.id());
        attempts().finish(attempt.id(), CampaignFixture.finished(Outcome.COMPLETED));
    }

    private Attempts attempts() {
        return the(Attempts.class);
    }
}
