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
}
