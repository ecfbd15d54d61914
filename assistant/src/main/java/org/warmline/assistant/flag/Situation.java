package org.warmline.assistant.flag;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.privacy.Actor;

/**
 * What changes in the life of a flag.
 *
 * @param owner the one person who has to see to it now
 * @param taken who has said so, and when
 */
record Situation(FlagState state, Turn owner, Situation.Times times, Optional<Taking> taken) {

    /**
     * @param dueAt until when a person must have taken it
     * @param nextStepAt when the machine does something if nobody does
     * @param reminders how often its taker was reminded
     */
    record Times(Instant dueAt, Instant nextStepAt, int reminders) {

        static Times startingAnew(Instant dueAt) {
            return new Times(dueAt, dueAt, 0);
        }

        Times next(Instant at) {
            return new Times(dueAt, at, reminders);
        }

        Times reminded(Instant next) {
            return new Times(dueAt, next, reminders + 1);
        }
    }

    record Taking(Actor by, Instant at) {}

    static Situation open(Turn owner, Instant dueAt) {
        return new Situation(FlagState.OPEN, owner, Times.startingAnew(dueAt), Optional.empty());
    }

    Situation takenBy(Turn taker, Instant now, Instant nextStepAt) {
        return new Situation(
                FlagState.TAKEN,
                taker,
                new Times(times.dueAt(), nextStepAt, 0),
                Optional.of(new Taking(taker.person(), now)));
    }

    /** Unless somebody had taken it, it stays due when it was; else it is open again, anew. */
    Situation handedTo(Turn next, Instant nextStepAt) {
        var due = state == FlagState.OPEN ? times.dueAt() : nextStepAt;
        return open(next, due).with(new Times(due, nextStepAt, 0));
    }

    Situation with(Times changed) {
        return new Situation(state, owner, changed, taken);
    }
}
