package org.warmline.assistant.policy;

import java.time.Instant;

/**
 * Something that residents were told, and the edition that it came from, which is kept whatever has
 * become of the document. Holds nothing of who asked.
 */
public record ToldAnswer(String said, String document, int edition, ToldAnswer.Extent extent) {

    /** How often, and when. */
    public record Extent(long count, Instant first, Instant last) {}
}
