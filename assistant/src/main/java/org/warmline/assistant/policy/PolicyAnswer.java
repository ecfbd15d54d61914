package org.warmline.assistant.policy;

import java.util.List;

/** What we may say to a resident's question. */
public sealed interface PolicyAnswer {

    /**
     * A signed-off document covers it.
     *
     * @param say sentences that name their source
     * @param documentId which document
     */
    record Covered(List<String> say, String documentId) implements PolicyAnswer {

        public Covered {
            say = List.copyOf(say);
        }
    }

    /** It is about the caller itself: who it is, whether it is a machine. */
    record AboutTheCaller() implements PolicyAnswer {}

    /** Nothing covers it; a person answers. */
    record NotCovered() implements PolicyAnswer {}
}
