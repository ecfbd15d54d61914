package org.warmline.assistant.policy;

import java.util.List;

/** What we may say to a resident's question. */
public sealed interface PolicyAnswer {

    /**
     * A signed-off document covers it.
     *
     * @param say sentences that name their source
     * @param spoken the part of the answer that is said
     * @param text the answer for reading
     */
    record Covered(List<String> say, String spoken, String text, Cited cited)
            implements PolicyAnswer {

        public Covered {
            say = List.copyOf(say);
        }
    }

    /** It is about the caller itself: who it is, whether it is a machine. */
    record AboutTheCaller() implements PolicyAnswer {}

    /** Nothing covers it; a person answers. */
    record NotCovered() implements PolicyAnswer {}

    /**
     * Where it stands.
     *
     * @param quote what the document says, word for word
     * @param title as it is named to a resident
     */
    record Cited(String quote, String title, String document, int edition) {}
}
