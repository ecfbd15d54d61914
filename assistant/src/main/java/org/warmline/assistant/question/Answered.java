package org.warmline.assistant.question;

import java.util.Optional;
import org.warmline.assistant.resident.ResidentId;

/**
 * The answer to a question has become a document that may be used. Told on the node on which it was
 * signed off; what is to be told to a resident is told by {@link Questions#due} on all.
 *
 * @param resident who asked; empty if that is not known
 */
public record Answered(QuestionId question, Optional<ResidentId> resident, String documentId) {}
