package org.warmline.knowledge.answer;

/** What the documents say to a question. */
public sealed interface Answer {

    /**
     * A document covers it.
     *
     * @param text what may be said, word for word
     */
    record Grounded(String text, Citation citation) implements Answer {}

    /** No document covers it. */
    record NotCovered() implements Answer {}

    /**
     * Where it stands.
     *
     * @param title as it is named to a resident
     */
    record Citation(String documentId, String title, String issuer, String number) {}
}
