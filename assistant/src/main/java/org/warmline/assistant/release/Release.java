package org.warmline.assistant.release;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * Somebody asks for the data of one grid.
 *
 * @param reason for the second person; shown on no list but theirs
 */
public record Release(
        ReleaseId id,
        Kind kind,
        String grid,
        String reason,
        Release.Asked asked,
        State state,
        Optional<Release.Decision> decision) {

    /** What is in it. */
    public enum Kind {
        RESIDENTS,
        CALL_SHEET,
        CORRECTIONS;

        /** For message keys and the audit trail: callSheet. */
        public String code() {
            return switch (this) {
                case RESIDENTS -> "residents";
                case CALL_SHEET -> "callSheet";
                case CORRECTIONS -> "corrections";
            };
        }
    }

    /** Where it stands. */
    public enum State {
        PENDING,
        APPROVED,
        DENIED,
        TAKEN,
        EXPIRED;

        /** For message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Asked(Actor by, Instant at) {}

    public record Decision(Actor by, Instant at) {}

    Release expired() {
        return new Release(id, kind, grid, reason, asked, State.EXPIRED, decision);
    }

    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}
