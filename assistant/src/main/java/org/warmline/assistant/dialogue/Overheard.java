package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.understanding.Finding;

/**
 * Something was heard that is no reply: over a prompt, beside keys, during the goodbye, or as the
 * last words before the line dropped.
 *
 * @param state with it kept; the next step will say what a danger sign calls for
 * @param atOnce what needs a person now: flag it
 */
public record Overheard(DialogueState state, List<Finding> atOnce) {

    public Overheard {
        atOnce = List.copyOf(atOnce);
    }
}
