package org.warmline.telephony.vosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases to watch for as this model spells them, and those that it cannot spell.
 *
 * @param spelled phrase to its words
 * @param left phrases that the vocabulary cannot spell
 */
record SpottedPhrases(Map<String, List<String>> spelled, List<String> left) {

    static SpottedPhrases of(Vocabulary vocabulary, List<String> phrases) {
        var spelled = new LinkedHashMap<String, List<String>>();
        var left = new ArrayList<String>();
        for (var phrase : phrases) {
            vocabulary
                    .spell(phrase)
                    .ifPresentOrElse(words -> spelled.put(phrase, words), () -> left.add(phrase));
        }
        return new SpottedPhrases(spelled, List.copyOf(left));
    }

    /**
     * The grammar that hears these phrases and everything else as single syllables or short words;
     * empty if there are no phrases or the model allows no grammar.
     *
     * <p>Without such fillers a confined recognizer bends any sentence into a phrase: with 236
     * danger phrases 45 of 111 harmless sentences raised an alarm.
     */
    Optional<Grammar> grammar(Vocabulary vocabulary, Fillers fillers) {
        if (spelled.isEmpty() || !vocabulary.contains(Vocabulary.UNKNOWN)) {
            return Optional.empty();
        }
        var phrases = List.copyOf(spelled.values());
        return Optional.of(Grammar.of(vocabulary, phrases, fillers));
    }
}
