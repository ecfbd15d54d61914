package org.warmline.assistant.written;

import java.time.LocalDate;
import java.util.List;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Suggestion;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;

/** What a written conversation thinks with; it remembers none. */
record Mind(Understanding understanding, Dialogue dialogue, DatedThresholds thresholds) {

    Triage triage(LocalDate day) {
        return thresholds.triage(day);
    }

    List<Suggestion> suggestions(DialogueState state) {
        return dialogue.suggestions(state);
    }

    /** Whoever writes what stands on a button has pressed it. */
    Input read(DialogueState state, String words) {
        var typed = words.strip();
        return suggestions(state).stream()
                .filter(offered -> !offered.keys().isEmpty() && offered.label().equals(typed))
                .findFirst()
                .<Input>map(Suggestion::pressed)
                .orElseGet(() -> said(state, typed));
    }

    private Input said(DialogueState state, String words) {
        var language = LanguageSpoken.of(words, state.language());
        return new Input.Said(understanding.read(words, language, state.setting()));
    }
}
