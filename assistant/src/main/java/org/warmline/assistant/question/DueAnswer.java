package org.warmline.assistant.question;

import org.warmline.assistant.policy.Reply;

/**
 * What a resident is to be told.
 *
 * @param reply the question as it stands in the document, not in the resident's own words, with its
 *     answer
 * @param edition of the document
 */
public record DueAnswer(QuestionId question, Reply reply, String documentId, int edition) {

    public String asked() {
        return reply.question();
    }

    public String answer() {
        return reply.answer();
    }

    /** As much of the answer as can be said on the telephone. */
    public String spoken() {
        return reply.spoken();
    }

    /** As it is named to a resident. */
    public String source() {
        return reply.grounds().title();
    }

    @Override
    public String toString() {
        return "DueAnswer[" + question + " from " + documentId + "]";
    }
}
