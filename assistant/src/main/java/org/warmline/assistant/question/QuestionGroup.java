package org.warmline.assistant.question;

import java.time.Instant;
import java.util.List;
import org.warmline.assistant.language.Language;

/**
 * Questions that ask the same, as a list shows them.
 *
 * @param first names the group: the one that was asked first
 * @param masked the first character of its words
 * @param drafts written for it and not signed off
 */
public record QuestionGroup(
        QuestionId first,
        Language language,
        QuestionGroup.Extent extent,
        String masked,
        List<String> drafts) {

    /** How often it was asked, and when. */
    public record Extent(int count, Instant first, Instant last) {}
}
