package org.warmline.assistant.duty;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.privacy.Actor;

class RosterTest {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Actor SUN = new Actor("sun");
    private static final Actor OFFICE = new Actor("office");
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final LocalDate SAT = LocalDate.of(2026, 3, 7);
    private static final Days WORKING_WEEK =
            Days.every(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));
    private static final Days WEEKEND = Days.every(Set.of(SATURDAY, SUNDAY));

    @Test
    void aGridOfWhichTheListKnowsNothingIsTheStreetOffices() {
        assertThat(roster(List.of()).turns("grid-9", MON))
                .containsExactly(new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void workerThenDeputyThenStreetOffice() {
        var roster = roster(List.of(worker(ZHAO, Days.always()), deputy(QIAN, Days.always())));

        assertThat(roster.turns("grid-1", MON))
                .containsExactly(
                        new Turn(ZHAO, Rung.WORKER),
                        new Turn(QIAN, Rung.DEPUTY),
                        new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void aWeekHasItsPattern() {
        var roster = roster(List.of(worker(ZHAO, WORKING_WEEK), worker(QIAN, WEEKEND)));

        assertThat(first(roster, MON)).isEqualTo(ZHAO);
        assertThat(first(roster, SAT)).isEqualTo(QIAN);
    }

    @Test
    void aStretchWithAnEndGoesBeforeTheWeekEvenWhenItWasEnteredEarlier() {
        var roster =
                roster(
                        List.of(
                                worker(SUN, Days.between(MON, MON.plusDays(1))),
                                worker(ZHAO, Days.always())));

        assertThat(first(roster, MON.minusDays(1))).isEqualTo(ZHAO);
        assertThat(first(roster, MON)).isEqualTo(SUN);
        assertThat(first(roster, MON.plusDays(1))).isEqualTo(SUN);
        assertThat(first(roster, MON.plusDays(2))).isEqualTo(ZHAO);
    }

    @Test
    void ofTwoRulesTheLaterEntryHolds() {
        var roster = roster(List.of(worker(ZHAO, Days.always()), worker(QIAN, Days.always())));

        assertThat(first(roster, MON)).isEqualTo(QIAN);
    }

    @Test
    void whoeverIsAwayIsPassedOver() {
        var shifts = List.of(worker(ZHAO, Days.always()), deputy(QIAN, Days.always()));
        var roster =
                new Roster(shifts, List.of(Absence.of(ZHAO, MON, MON)), OFFICE, People.UNKNOWN);

        assertThat(first(roster, MON)).isEqualTo(QIAN);
        assertThat(first(roster, MON.plusDays(1))).isEqualTo(ZHAO);
    }

    @Test
    void whoeverStandsInAndIsAwayTooLeavesItToTheRuleOfTheWeek() {
        var shifts = List.of(worker(ZHAO, Days.always()), worker(SUN, Days.between(MON, MON)));
        var roster = new Roster(shifts, List.of(Absence.of(SUN, MON, SAT)), OFFICE, People.UNKNOWN);

        assertThat(first(roster, MON)).isEqualTo(ZHAO);
    }

    @Test
    void whenAllAreAwayTheStreetOfficeIsAskedEvenIfItIsAwayToo() {
        var shifts = List.of(worker(ZHAO, Days.always()), deputy(QIAN, Days.always()));
        var away =
                List.of(
                        Absence.of(ZHAO, MON, MON),
                        Absence.of(QIAN, MON, MON),
                        Absence.of(OFFICE, MON, MON));

        assertThat(new Roster(shifts, away, OFFICE, People.UNKNOWN).turns("grid-1", MON))
                .containsExactly(new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void nobodyIsAskedTwice() {
        var roster =
                roster(
                        List.of(
                                worker(ZHAO, Days.always()),
                                deputy(ZHAO, Days.always()),
                                deputy(OFFICE, Days.between(SAT, SAT))));

        assertThat(roster.turns("grid-1", MON))
                .extracting(Turn::person)
                .containsExactly(ZHAO, OFFICE);
        assertThat(roster.turns("grid-1", SAT))
                .extracting(Turn::person)
                .containsExactly(ZHAO, OFFICE);
    }

    @Test
    void whereNothingIsEnteredThoseWhoseAccountsHaveTheGridStandIn() {
        var roster = new Roster(List.of(), List.of(), OFFICE, accounts(ZHAO, QIAN, SUN));

        assertThat(roster.turns("grid-1", MON))
                .containsExactly(
                        new Turn(ZHAO, Rung.WORKER),
                        new Turn(QIAN, Rung.DEPUTY),
                        new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void whoeverHasLeftHasNoTurn() {
        var shifts = List.of(worker(SUN, Days.always()), deputy(QIAN, Days.always()));
        var roster = new Roster(shifts, List.of(), OFFICE, accounts(QIAN));

        assertThat(roster.turns("grid-1", MON).getFirst().person()).isEqualTo(QIAN);
    }

    private static People accounts(Actor... there) {
        return new People() {
            @Override
            public boolean isThere(Actor person) {
                return List.of(there).contains(person);
            }

            @Override
            public List<Actor> workersOf(String grid) {
                return List.of(there);
            }
        };
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> Days.between(SAT, MON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Absence.of(ZHAO, SAT, MON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor first(Roster roster, LocalDate day) {
        return roster.turns("grid-1", day).getFirst().person();
    }

    private static Roster roster(List<Shift> shifts) {
        return new Roster(shifts, List.of(), OFFICE, People.UNKNOWN);
    }

    private static Shift worker(Actor person, Days days) {
        return Shift.of("grid-1", Rung.WORKER, person, days);
    }

    private static Shift deputy(Actor person, Days days) {
        return Shift.of("grid-1", Rung.DEPUTY, person, days);
    }
}
