package org.warmline.assistant.flag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.duty.Rung;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;

/** What the machine does with a flag that nobody resolves. It never lets go of one. */
sealed interface NextStep {

    /**
     * Those who are asked one after the other.
     *
     * @param turns of the flag's grid, now
     * @param hasOwner false if its owner cannot open it any more
     */
    record Line(List<Turn> turns, boolean hasOwner) {

        boolean includes(Actor person) {
            return turns.stream().anyMatch(turn -> turn.person().equals(person));
        }
    }

    /** Its time is not over. */
    record Wait() implements NextStep {}

    /** The next in the chain has it now. */
    record Escalate(Turn to) implements NextStep {}

    /** It stays where it is, and its owner is told again. */
    record Remind() implements NextStep {}

    /**
     * Untaken, it goes to the next when its time is over. Taken and not resolved, its taker is
     * reminded once before it goes on. Where nobody is left, reminders are repeated. Whose owner
     * cannot open it begins with the first.
     */
    static NextStep of(Situation situation, Line line, Instant now) {
        if (situation.state() == FlagState.RESOLVED
                || now.isBefore(situation.times().nextStepAt())) {
            return new Wait();
        }
        var notRemindedYet = situation.times().reminders() == 0;
        if (situation.state() == FlagState.TAKEN && notRemindedYet && line.hasOwner()) {
            return new Remind();
        }
        return after(situation.owner(), line).<NextStep>map(Escalate::new).orElseGet(Remind::new);
    }

    /** Another person on a later rung; or another street office than the one that has it. */
    static Optional<Turn> after(Turn owner, Line line) {
        return line.turns().stream()
                .filter(turn -> !turn.person().equals(owner.person()))
                .filter(turn ->
                        !line.hasOwner()
                                || turn.rung() == Rung.STREET_OFFICE
                                || turn.rung().compareTo(owner.rung()) > 0)
                .findFirst();
    }
}
