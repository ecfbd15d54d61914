package org.warmline.assistant.policy;

import java.time.Instant;
import java.util.UUID;
import org.warmline.assistant.language.Language;

/**
 * Something that one resident was told, with the edition that it came from. Says nothing of whom.
 *
 * @param name told twice under one name, it is kept once
 * @param said as it was spoken or written
 */
public record GivenAnswer(
        UUID name, Instant at, Language language, String said, String document, int edition) {

    /** The same, told at that time. */
    public GivenAnswer at(Instant told) {
        return new GivenAnswer(name, told, language, said, document, edition);
    }

    @Override
    public String toString() {
        return "GivenAnswer[" + name + " from " + document + "@" + edition + "]";
    }
}
