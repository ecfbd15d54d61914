package org.warmline.assistant.console;

import java.time.Duration;
import java.time.Instant;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagStep;
import org.warmline.assistant.flag.Handling;

/** Offers to take back what was just done, as long as that is possible. */
record UndoBar(FlagId flag, FlagStep.Kind kind, Instant until, long seconds) {

    static UndoBar of(FlagId flag, Handling.Undoable undoable, Instant now) {
        return new UndoBar(
                flag,
                undoable.kind(),
                undoable.until(),
                Math.max(1, Duration.between(now, undoable.until()).toSeconds()));
    }
}
