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
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.privacy.Actor;

class RosterTest {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Actor SUN = new Actor("sun");
    private static final Actor OFFICE = new Actor("office");
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime TWENTY = LocalTime.of(20, 0);
    private static final Hours NIGHT = new Hours(TWENTY, EIGHT);
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final LocalDate SAT = LocalDate.of(2026, 3, 7);
    private static final Days WORKING_WEEK =
            Days.every(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));
    private static final Days WEEKEND = Days.every(Set.of(SATURDAY, SUNDAY));

    @Test
    void aGridOfWhichTheListKnowsNothingIsTheStreetOffices() {
        assertThat(roster(List.of()).turns("grid-9", MON.atTime(NOON)))
                .containsExactly(new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void workerThenDeputyThenStreetOffice() {
        var roster = roster(List.of(worker(ZHAO, Days.always()), deputy(QIAN, Days.always())));

        assertThat(roster.turns("grid-1", MON.atTime(NOON)))
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
    void dutyChangesByTheHourAndTheLastMomentIsTheNextOnes() {
        var roster =
                roster(
                        List.of(
                                worker(ZHAO, Days.always()).at(new Hours(EIGHT, NOON)),
                                worker(QIAN, Days.always()).at(new Hours(NOON, TWENTY))));

        assertThat(first(roster, MON.atTime(EIGHT))).isEqualTo(ZHAO);
        assertThat(first(roster, MON.atTime(NOON.minusNanos(1)))).isEqualTo(ZHAO);
        assertThat(first(roster, MON.atTime(NOON))).isEqualTo(QIAN);
        assertThat(first(roster, MON.atTime(TWENTY))).isEqualTo(OFFICE);
        assertThat(first(roster, MON.atTime(EIGHT.minusMinutes(1)))).isEqualTo(OFFICE);
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        var sunday = Days.every(Set.of(SUNDAY));
        var roster = roster(List.of(worker(ZHAO, Days.always()), worker(QIAN, sunday).at(NIGHT)));
        var sun = MON.minusDays(1);

        assertThat(first(roster, sun.atTime(EIGHT.minusMinutes(1)))).isEqualTo(ZHAO);
        assertThat(first(roster, sun.atTime(TWENTY))).isEqualTo(QIAN);
        assertThat(first(roster, MON.atTime(LocalTime.MIDNIGHT))).isEqualTo(QIAN);
        assertThat(first(roster, MON.atTime(EIGHT.minusMinutes(1)))).isEqualTo(QIAN);
        assertThat(first(roster, MON.atTime(EIGHT))).isEqualTo(ZHAO);
        assertThat(first(roster, MON.atTime(TWENTY))).isEqualTo(ZHAO);
    }

    @Test
    void someHoursGoBeforeWholeDaysHoweverLateThoseWereEntered() {
        var roster =
                roster(List.of(worker(QIAN, Days.always()).at(NIGHT), worker(ZHAO, Days.always())));

        assertThat(first(roster, MON.atTime(TWENTY))).isEqualTo(QIAN);
        assertThat(first(roster, MON.atTime(NOON))).isEqualTo(ZHAO);
    }

    @Test
    void aPlanHasASpanForEachChangeAndOneWhereNothingChanges() {
        var roster =
                roster(
                        List.of(
                                worker(ZHAO, Days.always()),
                                worker(QIAN, Days.every(Set.of(MONDAY))).at(NIGHT)));

        assertThat(roster.spans("grid-1", MON))
                .extracting(DutySpan::hours)
                .containsExactly(
                        new Hours(LocalTime.MIDNIGHT, TWENTY),
                        new Hours(TWENTY, LocalTime.MIDNIGHT));
        assertThat(roster.spans("grid-1", MON.plusDays(1)))
                .extracting(span -> span.worker().orElseThrow(), DutySpan::hours)
                .containsExactly(
                        tuple(QIAN, new Hours(LocalTime.MIDNIGHT, EIGHT)),
                        tuple(ZHAO, new Hours(EIGHT, LocalTime.MIDNIGHT)));
        assertThat(roster.spans("grid-1", SAT))
                .extracting(span -> span.hours().isWholeDay())
                .containsExactly(true);
    }

    @Property
    void whateverIsEnteredSomebodyIsAskedAndTheStreetOfficeLast(@ForAll long seed) {
        var random = new Random(seed);
        var people = List.of(ZHAO, QIAN, SUN, OFFICE);
        var shifts = new ArrayList<Shift>();
        for (int entries = random.nextInt(8); entries > 0; entries--) {
            var days = random.nextBoolean() ? WEEKEND : Days.between(MON, MON.plusDays(entries));
            var person = people.get(random.nextInt(people.size()));
            shifts.add(
                    Shift.of(
                                    "grid-1",
                                    random.nextBoolean() ? Rung.WORKER : Rung.DEPUTY,
                                    person,
                                    days)
                            .at(new Hours(someTime(random), someTime(random))));
        }
        var roster = new Roster(shifts, List.of(), OFFICE, People.UNKNOWN);
        var at = MON.plusDays(random.nextInt(7)).atTime(someTime(random));

        var chain = roster.turns("grid-1", at);

        assertThat(chain).extracting(Turn::person).doesNotHaveDuplicates();
        assertThat(chain.getLast()).isEqualTo(new Turn(OFFICE, Rung.STREET_OFFICE));
        assertThat(roster.spans("grid-1", at.toLocalDate()))
                .filteredOn(span -> span.includes(at.toLocalTime()))
                .extracting(DutySpan::turns)
                .containsExactly(chain);
    }

    private static LocalTime someTime(Random random) {
        return LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
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

        assertThat(
                        new Roster(shifts, away, OFFICE, People.UNKNOWN)
                                .turns("grid-1", MON.atTime(NOON)))
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

        assertThat(roster.turns("grid-1", MON.atTime(NOON)))
                .extracting(Turn::person)
                .containsExactly(ZHAO, OFFICE);
        assertThat(roster.turns("grid-1", SAT.atTime(NOON)))
                .extracting(Turn::person)
                .containsExactly(ZHAO, OFFICE);
    }

    @Test
    void whereNothingIsEnteredThoseWhoseAccountsHaveTheGridStandIn() {
        var roster = new Roster(List.of(), List.of(), OFFICE, accounts(ZHAO, QIAN, SUN));

        assertThat(roster.turns("grid-1", MON.atTime(NOON)))
                .containsExactly(
                        new Turn(ZHAO, Rung.WORKER),
                        new Turn(QIAN, Rung.DEPUTY),
                        new Turn(OFFICE, Rung.STREET_OFFICE));
    }

    @Test
    void whoeverHasLeftHasNoTurn() {
        var shifts = List.of(worker(SUN, Days.always()), deputy(QIAN, Days.always()));
        var roster = new Roster(shifts, List.of(), OFFICE, accounts(QIAN));

        assertThat(roster.turns("grid-1", MON.atTime(NOON)).getFirst().person()).isEqualTo(QIAN);
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

            @Override
            public boolean isSupervisor(Actor person) {
                return false;
            }

            @Override
            public List<Actor> supervisors() {
                return List.of();
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

    private static Actor first(Roster roster, LocalDateTime at) {
        return roster.turns("grid-1", at).getFirst().person();
    }

    private static Actor first(Roster roster, LocalDate day) {
        return roster.turns("grid-1", day.atTime(NOON)).getFirst().person();
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
