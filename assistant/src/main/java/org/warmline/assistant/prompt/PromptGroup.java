package org.warmline.assistant.prompt;

import java.util.List;

/**
 * Sentences that belong together.
 *
 * @param script name and version of the script that says them; empty for what is said in every call
 * @param kind of question in a script, otherwise the part of a call: {@code greeting}, {@code
 *     between}, {@code doubt}, {@code danger}, {@code goodbye} or {@code answering}
 * @param fixed those that can be recorded
 * @param changing those with a gap for a name, a number or a date, which the voice speaks
 */
public record PromptGroup(
        String script, String kind, List<FixedSentence> fixed, List<String> changing) {

    public PromptGroup {
        fixed = List.copyOf(fixed);
        changing = List.copyOf(changing);
    }
}
