package org.warmline.assistant.followup;

/**
 * What a resident wanted to know.
 *
 * @param question the resident's own words
 * @param answer what we said, with its source; empty if a person must answer
 * @param answered false if no document covers it
 */
public record AskedQuestion(String question, String answer, boolean answered) {

    @Override
    public String toString() {
        return "AskedQuestion[answered=" + answered + "]";
    }
}
