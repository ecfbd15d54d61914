package org.warmline.assistant.question;

/**
 * What a resident is to be told.
 *
 * @param asked the question as it stands in the document, not in the resident's own words
 * @param answer short enough to be spoken
 * @param source as it is named to a resident
 */
public record DueAnswer(
        QuestionId question, String asked, String answer, String source, String documentId) {

    @Override
    public String toString() {
        return "DueAnswer[" + question + " from " + documentId + "]";
    }
}
