package org.warmline.assistant.script;

import java.util.List;
import java.util.Map;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * One question of a script.
 *
 * @param required false if a follow-up is complete without it
 * @param when it is asked if any of these holds; always if there is none
 */
public record ScriptQuestion(
        QuestionKind kind,
        AnswerKind answer,
        boolean required,
        List<Condition> when,
        Map<Language, Wording> wordings) {

    public ScriptQuestion {
        when = List.copyOf(when);
        wordings = Map.copyOf(wordings);
        for (var language : Language.values()) {
            if (!wordings.containsKey(language)) {
                throw new IllegalArgumentException(kind.name() + " lacks " + language.tag());
            }
        }
    }

    public Wording wording(Language language) {
        var wording = wordings.get(language);
        if (wording == null) {
            throw new IllegalArgumentException(kind.name() + " lacks " + language.tag());
        }
        return wording;
    }
}
