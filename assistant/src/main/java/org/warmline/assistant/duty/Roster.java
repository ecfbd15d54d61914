package org.warmline.assistant.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.warmline.assistant.privacy.Actor;

/**
 * The duty list as it stands: from it follows whose turn it is at a moment. A stretch with an end
 * goes before the rule of every week, some hours before whole days, a later entry before an earlier
 * one; whoever is away or has left is passed over. Where no entry is left, those whose accounts
 * have the grid stand in.
 *
 * @param shifts in the order in which they were entered
 */
record Roster(List<Shift> shifts, List<Absence> absences, Actor streetOffice, People people) {

    private static final Comparator<Shift> PRECEDENCE =
            Comparator.<Shift, Boolean>comparing(shift -> !shift.days().isException())
                    .thenComparing(shift -> shift.hours().isWholeDay());

    Roster {
        shifts = List.copyOf(shifts);
        absences = List.copyOf(absences);
    }

    /** Nobody twice; the street office is always the last, and is asked even when away. */
    List<Turn> turns(String grid, LocalDateTime at) {
        var turns = new ArrayList<Turn>();
        for (var rung : List.of(Rung.WORKER, Rung.DEPUTY)) {
            Stream.concat(entered(grid, rung, at), people.workersOf(grid).stream())
                    .filter(person -> people.isThere(person) && !isAway(person, at.toLocalDate()))
                    .filter(person -> !person.equals(streetOffice))
                    .filter(person -> turns.stream().noneMatch(it -> it.person().equals(person)))
                    .findFirst()
                    .ifPresent(person -> turns.add(new Turn(person, rung)));
        }
        turns.add(new Turn(streetOffice, Rung.STREET_OFFICE));
        return turns;
    }

    /** What changes in the course of a day, one after the other; one span if nothing does. */
    List<DutySpan> spans(String grid, LocalDate day) {
        var changes = new TreeSet<>(Set.of(LocalTime.MIDNIGHT));
        shifts.stream()
                .filter(shift -> shift.grid().equals(grid))
                .map(Shift::hours)
                .forEach(hours -> changes.addAll(List.of(hours.from(), hours.to())));
        var spans = new ArrayDeque<DutySpan>();
        for (var change : changes) {
            var turns = turns(grid, day.atTime(change));
            var from = change;
            if (!spans.isEmpty()) {
                var last = spans.removeLast();
                boolean goesOn = last.turns().equals(turns);
                from = goesOn ? last.hours().from() : change;
                if (!goesOn) {
                    spans.add(
                            new DutySpan(
                                    day, new Hours(last.hours().from(), change), last.turns()));
                }
            }
            spans.add(new DutySpan(day, new Hours(from, LocalTime.MIDNIGHT), turns));
        }
        return List.copyOf(spans);
    }

    private Stream<Actor> entered(String grid, Rung rung, LocalDateTime at) {
        return shifts.reversed().stream()
                .filter(shift -> shift.grid().equals(grid) && shift.rung() == rung)
                .filter(shift -> shift.includes(at))
                .sorted(PRECEDENCE)
                .map(Shift::person);
    }

    private boolean isAway(Actor person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.concerns(person, day));
    }
}
