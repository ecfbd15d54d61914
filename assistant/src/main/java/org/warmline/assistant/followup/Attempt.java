package org.warmline.assistant.followup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.resident.ResidentId;

/**
 * One try to reach a resident. Its row is there before any telephone rings.
 *
 * @param ordinal from 1, within the follow-up
 * @param carrierCall the carrier's own name for the call, once it is known
 * @param progress what has become of it
 */
public record Attempt(
        Attempt.Id id,
        FollowUpId followUp,
        ResidentId resident,
        int ordinal,
        Optional<String> carrierCall,
        Attempt.Progress progress) {

    /** Names an attempt before the carrier is asked; may stand in links and logs. */
    public record Id(UUID value) {

        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How the resident is reached. */
    public enum Way {
        CALL,
        /** The resident answers in writing, of their own accord: no telephone rings. */
        CHAT
    }

    /**
     * @param ending how it ended, as a code: of {@link NotReached} or of the outcome
     * @param recorded true if there is a recording
     */
    public record Progress(
            Way way,
            State state,
            Optional<String> ending,
            boolean recorded,
            Instant begun,
            Optional<Instant> answered,
            Optional<Instant> ended) {

        public boolean isCall() {
            return way == Way.CALL;
        }
    }

    /** In the order in which they come; one may be left out, none comes back. */
    public enum State {
        /** Committed before the carrier is asked. */
        DIALLING,
        /** Nobody knows whether a telephone rings; never redialled blindly. */
        UNKNOWN,
        /** The carrier has it. */
        ACCEPTED,
        ANSWERED,
        /** The carrier certainly did not place it. */
        REFUSED,
        ENDED;

        /** As long as it is, nobody else may call that resident. */
        boolean isRunning() {
            return this != REFUSED && this != ENDED;
        }
    }
}
