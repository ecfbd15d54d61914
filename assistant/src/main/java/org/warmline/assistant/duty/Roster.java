package org.warmline.assistant.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.warmline.assistant.privacy.Actor;

/**
 * The duty list as it stands: from it follows whose turn it is on a day. A stretch with an end goes
 * before the rule of every week, a later entry before an earlier one; whoever is away or has left
 * is passed over. Where no entry is left, those whose accounts have the grid stand in.
 *
 * @param shifts in the order in which they were entered
 */
record Roster(List<Shift> shifts, List<Absence> absences, Actor streetOffice, People people) {

    Roster {
        shifts = List.copyOf(shifts);
        absences = List.copyOf(absences);
    }

    /** Nobody twice; the street office is always the last, and is asked even when away. */
    List<Turn> turns(String grid, LocalDate day) {
        var turns = new ArrayList<Turn>();
        for (var rung : List.of(Rung.WORKER, Rung.DEPUTY)) {
            Stream.concat(entered(grid, rung, day), people.workersOf(grid).stream())
                    .filter(person -> people.isThere(person) && !isAway(person, day))
                    .filter(person -> !person.equals(streetOffice))
                    .filter(person -> turns.stream().noneMatch(it -> it.person().equals(person)))
                    .findFirst()
                    .ifPresent(person -> turns.add(new Turn(person, rung)));
        }
        turns.add(new Turn(streetOffice, Rung.STREET_OFFICE));
        return turns;
    }

    private Stream<Actor> entered(String grid, Rung rung, LocalDate day) {
        return shifts.reversed().stream()
                .filter(shift -> shift.grid().equals(grid) && shift.rung() == rung)
                .filter(shift -> shift.days().include(day))
                .sorted(Comparator.comparing(shift -> !shift.days().isException()))
                .map(Shift::person);
    }

    private boolean isAway(Actor person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.concerns(person, day));
    }
}
