package org.warmline.knowledge.library;

import java.time.Instant;
import java.util.Optional;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * One edition of a document as it is kept. What it says is never changed and never deleted: what
 * was once told to somebody can always be read, and what is signed is what was seen.
 *
 * @param hash of everything that was brought in; the same is not taken in twice
 * @param withdrawnAt when it was taken out of use
 */
public record Shelved(
        PolicyDocument document,
        State state,
        Shelved.Hands hands,
        Instant writtenAt,
        String hash,
        Optional<Instant> withdrawnAt) {

    /** What has become of an edition. */
    public enum State {
        /** Waits for a second person. */
        DRAFT,
        /** A draft that another one has taken the place of, or that nobody wants. */
        DISCARDED,
        /** May be used where and while it is in force. */
        SIGNED,
        /** May not be used any more. */
        WITHDRAWN
    }

    /**
     * Through whose hands it went before it was signed off.
     *
     * @param broughtBy who or what has brought the text in
     * @param writtenBy who answers for it as it is; empty until somebody does, for what came by
     *     itself
     */
    public record Hands(String broughtBy, String writtenBy) {

        public static Hands of(String person) {
            return new Hands(person, person);
        }

        /** Nobody has looked at it yet. */
        public static Hands unclaimed(String broughtBy) {
            return new Hands(broughtBy, "");
        }

        public boolean isClaimed() {
            return !writtenBy.isEmpty();
        }

        /** Somebody answers for it, and that person is another one. */
        public boolean maySign(String person) {
            return isClaimed() && !writtenBy.equals(person) && !broughtBy.equals(person);
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
