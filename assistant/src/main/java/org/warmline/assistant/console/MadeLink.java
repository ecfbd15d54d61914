package org.warmline.assistant.console;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.resident.ResidentId;

/**
 * The chat link that a worker has made last, in the worker's session only: pressing the button
 * twice leads to this one again, and never to another that closes it.
 *
 * @param form the name of the form that asked for it
 * @param told what the page says of it
 */
record MadeLink(UUID form, ResidentId resident, Instant at, Map<String, Object> told) {

    /** As long as a second press or a reload of the page may take. */
    private static final Duration SHOWN = Duration.ofMinutes(2);

    private static final String ATTRIBUTE = MadeLink.class.getName();

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    static Optional<MadeLink> in(HttpSession session, ResidentId resident, UUID form) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE))
                .map(MadeLink.class::cast)
                .filter(made -> made.form().equals(form) && made.resident().equals(resident));
    }

    boolean isFresh(Instant now) {
        return now.isBefore(at.plus(SHOWN));
    }

    /** Without the link. */
    @Override
    public String toString() {
        return "MadeLink[" + form + "]";
    }
}
