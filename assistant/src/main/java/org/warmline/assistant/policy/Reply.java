package org.warmline.assistant.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.knowledge.answer.Spoken;
import org.warmline.knowledge.document.Region;

/**
 * A question with the answer that a worker has written.
 *
 * @param question as it is read back to residents
 */
public record Reply(Language language, String question, String answer, Grounds grounds) {

    /** As much of the answer as can be said on the telephone. */
    public String spoken() {
        return Spoken.of(answer);
    }

    /** What a reply rests on, and where and when it holds. */
    public record Grounds(
            String title, String source, String region, LocalDate from, Optional<LocalDate> to) {

        /** Whether it is meant for those who live there. */
        public boolean areFor(String other) {
            return Region.of(region).contains(Region.of(other));
        }
    }
}
