package org.warmline.assistant.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.ResidentId;

/**
 * A question that somebody waits to have answered, in the clear; never leaves this room but opened.
 *
 * @param grid of whoever asks; empty if we do not know who
 * @param documents written as an answer to it
 */
record OpenQuestion(QuestionId id, Asked asked, Optional<String> grid, List<String> documents) {

    OpenQuestion {
        documents = List.copyOf(documents);
    }

    Optional<ResidentId> resident() {
        return asked.resident();
    }

    Instant at() {
        return asked.at();
    }

    Language language() {
        return asked.language();
    }
}
