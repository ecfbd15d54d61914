package org.warmline.assistant.chat;

import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.ResidentId;

/**
 * One browser that has opened a link.
 *
 * @param door the link's keyed hash
 * @param resident whose link it is or was; empty if it was nobody's
 */
record Visit(
        UUID id,
        String door,
        Visit.Standing standing,
        Optional<ResidentId> resident,
        Language language) {

    /** How far we know who is there. */
    enum Standing {
        /** The link is nobody's, or does not work any more. Looks like the next one. */
        STRANGER,
        /** The link works; nobody has said who is there. */
        UNCONFIRMED,
        CONFIRMED
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    /** Of a link that works. */
    Optional<ResidentId> expected() {
        return standing == Standing.STRANGER ? Optional.empty() : resident;
    }

    /** Who has confirmed. */
    Optional<ResidentId> confirmed() {
        return isConfirmed() ? resident : Optional.empty();
    }

    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
