package org.warmline.knowledge.answer;

import java.util.List;
import org.warmline.knowledge.document.Edition;

/** What the documents say to a question. */
public sealed interface Answer {

    /**
     * Documents cover it.
     *
     * @param text what they say, in their words or in a writer's
     * @param spoken the part that is said on the telephone, in a few seconds
     * @param citations where it stands, the most important first
     * @param confidence how likely it answers the question, up to 1
     */
    record Grounded(String text, String spoken, List<Citation> citations, double confidence)
            implements Answer {

        public Grounded {
            citations = List.copyOf(citations);
        }

        public Citation citation() {
            return citations.getFirst();
        }
    }

    /** No document covers it. */
    record NotCovered(Reason reason) implements Answer {}

    /** Why there is no answer. */
    enum Reason {
        /** No document that is valid there and then speaks of it. */
        NOTHING_FOUND,
        /** Something was found, but it is too likely to answer another question. */
        NOT_SURE,
        /**
         * The question has a number, a day, a place or a disease that the passage does not bear
         * out, or turns on something of which it does not speak.
         */
        NOT_BORNE_OUT
    }

    /**
     * Where it stands.
     *
     * @param title as it is named to a resident
     * @param quote what stands there, word for word, whoever has put it into other words
     */
    record Citation(Edition edition, String title, String quote) {}
}
