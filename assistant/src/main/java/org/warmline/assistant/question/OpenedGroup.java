package org.warmline.assistant.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.resident.ResidentId;

/**
 * A group, opened.
 *
 * @param nearest what the library has that comes nearest; empty if there is nothing
 */
public record OpenedGroup(QuestionGroup group, List<OpenedGroup.Line> lines, String nearest) {

    public OpenedGroup {
        lines = List.copyOf(lines);
    }

    /** One of the questions in the resident's own words. */
    public record Line(
            QuestionId id, Optional<ResidentId> resident, String words, Instant at, Way way) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
