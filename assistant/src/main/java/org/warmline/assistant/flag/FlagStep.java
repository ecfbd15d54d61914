package org.warmline.assistant.flag;

import java.time.Instant;
import org.warmline.assistant.privacy.Actor;

/**
 * Something that was done with a flag.
 *
 * @param owner who had it afterwards
 * @param note a worker's own words; empty if there are none
 */
public record FlagStep(FlagStep.Kind kind, Actor by, Instant at, Actor owner, String note) {

    public enum Kind {
        RAISED("raise"),
        RAISED_AGAIN("raiseAgain"),
        TAKEN("take"),
        /** The worker telephones the resident. */
        CALLED("call"),
        PASSED_ON("passOn"),
        RESOLVED("resolve"),
        UNDONE("undo"),
        /** Its clock ran out: the machine gave it to the next. */
        ESCALATED("escalate"),
        /** Its owner could not open it any more: the machine gave it to the first in line. */
        HANDED_OVER("handOver"),
        /** Its clock ran out: the machine told its owner again. */
        REMINDED("remind");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        boolean canBeUndone() {
            return this == TAKEN || this == CALLED || this == PASSED_ON || this == RESOLVED;
        }
    }

    @Override
    public String toString() {
        return "FlagStep[" + kind + "]";
    }
}
