package org.warmline.assistant.duty;

import java.util.Optional;
import org.warmline.assistant.privacy.Actor;

/**
 * The last resort for all grids.
 *
 * @param entered whom the office has named
 * @param acting who is asked: whoever is entered, another supervisor for as long as that one is not
 *     there, {@link DutyList#NOBODY_YET} for as long as there is none
 */
public record StreetOffice(Optional<Actor> entered, Actor acting) {

    /** What is escalated reaches no person. */
    public boolean isNobody() {
        return acting.equals(DutyList.NOBODY_YET);
    }

    /** Somebody is entered and there; else the office has to enter somebody. */
    public boolean isAsEntered() {
        return entered.filter(acting::equals).isPresent();
    }
}
