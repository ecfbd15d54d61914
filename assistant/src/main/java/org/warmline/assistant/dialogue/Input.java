package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.understanding.Meaning;

/** What came back after a {@link Step}. */
public sealed interface Input {

    /** Words, and what they meant when the open question was {@link DialogueState#open()}. */
    record Said(Meaning meaning) implements Input {}

    /** Keys instead of words, such as {@code 1} or {@code 385}. */
    record Keys(String digits) implements Input {}

    /** Nothing was said for as long as the step allowed. */
    record Silence() implements Input {}

    /** There was a voice, but no word could be made out. */
    record Unintelligible() implements Input {}

    /** The line is gone, by whomever. */
    record LineDropped() implements Input {}

    /** A voicemail or an announcement picked up. */
    record MachineAnswered() implements Input {}

    /**
     * The answer to a {@link Step.LookUp}.
     *
     * @param say what to say, with the source named; empty unless {@code basis} is {@link
     *     Basis#DOCUMENT}
     */
    record Answered(Basis basis, List<String> say) implements Input {

        public Answered {
            say = List.copyOf(say);
        }
    }

    /** What the answer to a resident's question rests on. */
    enum Basis {
        /**
         * A signed-off document, or the resident's own record; nothing of it before they confirm.
         */
        DOCUMENT,
        /** The question was about the caller; we know who we are. */
        CALLER,
        /** No document covers it: a person answers. */
        NOTHING
    }
}
