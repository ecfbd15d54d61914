package org.warmline.assistant.answer;

import java.util.List;
import java.util.Map;
import org.warmline.assistant.language.Language;

/**
 * A unit of measure.
 *
 * @param code what computers call it, such as {@code kg}
 * @param spoken what people call it, in each language; the first word is the one we say
 */
public record Unit(String code, Map<Language, List<String>> spoken) {

    public Unit {
        spoken = Map.copyOf(spoken);
    }

    /** The word we say; the code if there is none. */
    public String spoken(Language language) {
        var words = spoken.getOrDefault(language, List.of());
        return words.isEmpty() ? code : words.getFirst();
    }

    boolean isNamedIn(String said) {
        return spoken.values().stream()
                .flatMap(List::stream)
                .anyMatch(word -> Plain.holds(said, word));
    }
}
