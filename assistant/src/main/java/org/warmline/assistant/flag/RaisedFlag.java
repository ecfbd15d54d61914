package org.warmline.assistant.flag;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.triage.Severity;

/** A flag as reports count it: no resident and no words. */
public record RaisedFlag(
        FlagId id, String grid, Severity severity, String reason, RaisedFlag.Progress progress) {

    /**
     * @param due until when a person had to take it
     * @param taken when somebody took it
     */
    public record Progress(
            FlagState state,
            Optional<Resolution> resolution,
            Instant raised,
            Instant due,
            Optional<Instant> taken) {

        /** Somebody had it before its clock ran out. */
        public boolean isTakenInTime() {
            return taken.filter(at -> !at.isAfter(due)).isPresent();
        }
    }
}
