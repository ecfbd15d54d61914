package org.warmline.assistant.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * Who has a grid on a day.
 *
 * @param turns all, the street office last
 */
public record DutyDay(LocalDate day, List<Turn> turns) {

    public DutyDay {
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

    private Optional<Actor> on(Rung rung) {
        return turns.stream().filter(turn -> turn.rung() == rung).map(Turn::person).findFirst();
    }
}
