package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.understanding.Finding;

/**
 * Where the conversation is now.
 *
 * @param atOnce what was heard just now that needs a person now: flag it before the step is spoken
 */
public record Moment(DialogueState state, Step step, List<Finding> atOnce) {

    public Moment {
        atOnce = List.copyOf(atOnce);
    }

    /** Nothing was heard that needs a person now. */
    Moment(DialogueState state, Step step) {
        this(state, step, List.of());
    }

    /** True if anything is to be said. */
    public boolean says() {
        return switch (step) {
            case Step.Ask ask -> !ask.say().isEmpty();
            case Step.Close close -> !close.say().isEmpty();
            case Step.LookUp _ -> false;
        };
    }
}
