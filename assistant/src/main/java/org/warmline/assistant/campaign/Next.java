package org.warmline.assistant.campaign;

import java.time.Instant;
import org.warmline.assistant.flag.Rule;

/** What is to become of a follow-up. */
sealed interface Next {

    /**
     * @param closes not from then on: then a person takes over
     */
    record Call(Instant at, Instant closes, CallRank rank) implements Next {}

    /** The machine is at its end. */
    record Person(Rule why) implements Next {}

    /** Nobody has to be reached any more. */
    record Withdrawn() implements Next {}
}
