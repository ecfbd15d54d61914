package org.warmline.knowledge.library;

import java.time.Instant;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * One edition of a document as it is kept. It is never changed and never deleted: what was once
 * told to somebody can always be read.
 *
 * @param hash of everything it says; the same text is not taken in twice
 */
public record Shelved(
        PolicyDocument document, State state, String writtenBy, Instant writtenAt, String hash) {

    /** What has become of an edition. */
    public enum State {
        /** Waits for a second person. */
        DRAFT,
        /** May be used where and while it is valid, until a newer edition is signed off. */
        SIGNED,
        /** May not be used any more. */
        WITHDRAWN
    }
}
