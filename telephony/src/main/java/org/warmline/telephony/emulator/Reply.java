package org.warmline.telephony.emulator;

import java.util.Optional;
import org.warmline.telephony.emulator.Persona.HangUp.Moment;

/** What a resident does when a question is over. */
sealed interface Reply {

    /**
     * @param drop if the line drops in the middle or with the last word
     */
    record Say(String text, Optional<Moment> drop) implements Reply {}

    record Press(String digits) implements Reply {}

    record SayNothing() implements Reply {}

    /** The line drops without an answer. */
    record Drop() implements Reply {}
}
