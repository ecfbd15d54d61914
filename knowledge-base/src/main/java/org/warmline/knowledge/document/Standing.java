package org.warmline.knowledge.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether and where a document may be used.
 *
 * @param signOff who has approved it; without one it is never used
 * @param supersedes the document that it replaces from its first day on
 */
public record Standing(
        Region region,
        Validity validity,
        Optional<SignOff> signOff,
        Optional<DocumentId> supersedes) {

    /** True if it may be used on that day in that region. */
    public boolean allows(LocalDate day, Region where) {
        return signOff.isPresent() && validity.holdsOn(day) && region.contains(where);
    }
}
