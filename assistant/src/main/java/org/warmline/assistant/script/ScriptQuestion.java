package org.warmline.assistant.script;

import java.util.Map;
import java.util.Set;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * One question of a script.
 *
 * @param when it is asked
 * @param wordings in at least one language
 * @param signs what an answer says of the resident's health beyond its words
 */
public record ScriptQuestion(
        QuestionKind kind,
        Terms terms,
        Expected expected,
        Condition when,
        Map<Language, Wording> wordings,
        Signs signs) {

    /**
     * How it stands in its Questionnaire.
     *
     * @param linkId empty for a question that the house adds
     * @param required false if a follow-up is complete without it
     * @param repeats true if it may be answered more than once
     */
    public record Terms(String linkId, boolean required, boolean repeats) {}

    public ScriptQuestion {
        wordings = Map.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException(kind.name() + " has no words");
        }
    }

    public boolean required() {
        return terms.required();
    }

    /** True if it is asked whatever else is answered. */
    public boolean isAlwaysAsked() {
        return when.equals(Condition.ALWAYS);
    }

    /** True if its answer is read here as a value, and not by what the house understands. */
    public boolean isOfAnyKind() {
        return !(expected instanceof Expected.Told);
    }

    Set<Language> languages() {
        return wordings.keySet();
    }

    /**
     * @throws IllegalArgumentException if it is not asked in that language
     */
    public Wording wording(Language language) {
        var wording = wordings.get(language);
        if (wording == null) {
            throw new IllegalArgumentException(kind.name() + " lacks " + language.tag());
        }
        return wording;
    }
}
