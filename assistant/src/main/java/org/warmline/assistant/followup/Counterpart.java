package org.warmline.assistant.followup;

import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.triage.LastDays;

/**
 * Whom a conversation is with, and what it asks.
 *
 * @param lastDays what was reported in the rounds before
 */
public record Counterpart(ResidentFacts facts, Script script, LastDays lastDays) {

    @Override
    public String toString() {
        return "Counterpart[" + script.name() + "]";
    }
}
