package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.language.Phrase;

/**
 * What is promised to words that came over our goodbye. Each promise is made once: a television
 * that says "wait" over every goodbye would else hold the line for ever.
 *
 * @param owed still to be said
 * @param made said already
 */
record Promises(List<Phrase> owed, List<Phrase> made) {

    static final Promises NONE = new Promises(List.of(), List.of());

    Promises {
        owed = List.copyOf(owed);
        made = List.copyOf(made);
    }

    Promises owing(Phrase promise) {
        return owed.contains(promise) || made.contains(promise)
                ? this
                : new Promises(with(owed, promise), made);
    }

    /** All of them are said. */
    Promises kept() {
        var all = new ArrayList<>(made);
        all.addAll(owed);
        return new Promises(List.of(), all);
    }

    private static List<Phrase> with(List<Phrase> promises, Phrase promise) {
        var more = new ArrayList<>(promises);
        more.add(promise);
        return more;
    }
}
