package org.warmline.telephony.call;

import java.time.Duration;
import java.util.List;
import org.warmline.telephony.speech.Utterance;

/**
 * What we say, and what we do when it is said.
 *
 * @param kind the kind of the open question, {@code statement} if nothing is asked; it goes out in
 *     the marks {@code begin.KIND.N} and {@code end.KIND.N} around the words
 * @param say sentences, spoken one after another; may be empty
 * @param louder true if they go out louder than usual
 */
public record Turn(String kind, List<Utterance> say, Then then, boolean louder) {

    /** The kind of a turn that asks nothing. */
    public static final String STATEMENT = "statement";

    public Turn {
        if (!kind.matches("[A-Za-z0-9:_-]+")) {
            throw new IllegalArgumentException("not a kind of question: " + kind);
        }
        say = List.copyOf(say);
    }

    /** As loud as usual. */
    public Turn(String kind, List<Utterance> say, Then then) {
        this(kind, say, then, false);
    }

    /** What happens after the words. */
    public sealed interface Then {

        /**
         * We listen for a reply.
         *
         * @param silence how long nothing may be said before {@link Reply.Silence}
         * @param pause how long a pause ends the reply
         * @param keys how many keys a reply has, 0 if keys are not offered; keys are taken anyway
         */
        record Listen(Duration silence, Duration pause, int keys) implements Then {}

        /** It takes a while to know what comes next: we go on with {@link Conversation#more()}. */
        record Meanwhile() implements Then {}

        /** We hang up when the words are out. */
        record HangUp() implements Then {}
    }
}
