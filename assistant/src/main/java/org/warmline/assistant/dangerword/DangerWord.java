package org.warmline.assistant.dangerword;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.understanding.OfficePhrase;

/**
 * Words that an office has proposed as a sign of danger.
 *
 * @param from the day from which they count, once signed
 * @param source why, and after what
 */
public record DangerWord(
        DangerWordId id,
        OfficePhrase phrase,
        LocalDate from,
        String source,
        Act proposed,
        Life life) {

    /** Who did something, and when. */
    public record Act(Actor by, Instant at) {}

    /**
     * What became of it. Nothing is ever taken out of it.
     *
     * @param signed by another than the one who proposed it
     * @param denied by whoever did not agree
     * @param removal asked for
     * @param removed agreed to by another than the one who asked
     */
    public record Life(
            Optional<Act> signed,
            Optional<Act> denied,
            Optional<Act> removal,
            Optional<Act> removed) {}

    /** Where it stands. */
    public enum State {
        PROPOSED("proposed"),
        DENIED("denied"),
        SIGNED("signed"),
        REMOVAL_ASKED("removalAsked"),
        REMOVED("removed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public State state() {
        if (life.removed().isPresent()) {
            return State.REMOVED;
        }
        if (life.denied().isPresent()) {
            return State.DENIED;
        }
        if (life.signed().isEmpty()) {
            return State.PROPOSED;
        }
        return life.removal().isPresent() ? State.REMOVAL_ASKED : State.SIGNED;
    }

    /** It counts until a second person has agreed that it does not. */
    boolean isInForce(LocalDate day) {
        return (state() == State.SIGNED || state() == State.REMOVAL_ASKED) && !from.isAfter(day);
    }
}
