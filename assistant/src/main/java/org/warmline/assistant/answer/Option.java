package org.warmline.assistant.answer;

import java.util.List;
import java.util.Map;
import org.warmline.assistant.language.Language;

/**
 * One of several answers to choose from.
 *
 * @param value what it stands for
 * @param labels what it is called in each language
 * @param synonyms what people may call it besides, in any language
 */
public record Option(Value value, Map<Language, String> labels, List<String> synonyms) {

    public Option {
        labels = Map.copyOf(labels);
        synonyms = List.copyOf(synonyms);
    }

    /** What it is called; if it has no name in that language, in another. */
    public String label(Language language) {
        var label = labels.get(language);
        return label != null ? label : labels.values().stream().findFirst().orElse("");
    }
}
