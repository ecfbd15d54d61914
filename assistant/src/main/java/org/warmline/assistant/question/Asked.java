package org.warmline.assistant.question;

import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.ResidentId;

/**
 * A question that nothing covered.
 *
 * @param resident empty if we did not know whom we spoke to
 * @param words the resident's own
 */
public record Asked(
        Optional<ResidentId> resident, Language language, String words, Instant at, Way way) {

    /** The same, when it is known who has asked. */
    public Asked by(ResidentId author) {
        return new Asked(Optional.of(author), language, words, at, way);
    }

    @Override
    public String toString() {
        return "Asked[" + way + " " + at + "]";
    }
}
