package org.warmline.assistant.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * Who has a grid for some hours of a day in which nothing changes.
 *
 * @param hours from and to alike are the whole day; an end at midnight is the end of the day
 * @param turns all, the street office last
 */
public record DutySpan(LocalDate day, Hours hours, List<Turn> turns) {

    public DutySpan {
        turns = List.copyOf(turns);
    }

    /** Empty if the street office alone is left. */
    public Optional<Actor> worker() {
        return on(Rung.WORKER);
    }

    public Optional<Actor> deputy() {
        return on(Rung.DEPUTY);
    }

    public boolean hasNobody() {
        return turns.size() == 1;
    }

    public boolean includes(LocalTime time) {
        boolean isOver = !hours.to().equals(LocalTime.MIDNIGHT) && !time.isBefore(hours.to());
        return hours.isWholeDay() || (!time.isBefore(hours.from()) && !isOver);
    }

    private Optional<Actor> on(Rung rung) {
        return turns.stream().filter(turn -> turn.rung() == rung).map(Turn::person).findFirst();
    }
}
