package org.warmline.knowledge.builtin;

import java.util.List;
import java.util.Map;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.Standing;

/**
 * Something that may be told to residents, in every language in one entry.
 *
 * @param id short and stable, such as {@code going-out}
 * @param texts what it says, by language tag
 */
public record BuiltInEntry(String id, Standing standing, Origin origin, Map<String, Text> texts) {

    public BuiltInEntry {
        texts = Map.copyOf(texts);
    }

    /**
     * A document in one language.
     *
     * @param title as it is named to a resident
     * @param body the words that may be said
     * @param wordings what people ask to hear it, as they ask it
     * @param asked what people ask to hear it: regular expressions, joined by {@code &&} where
     *     several must be found in a question
     */
    public record Text(String title, String body, List<String> wordings, List<String> asked) {

        public Text {
            wordings = List.copyOf(wordings);
            asked = List.copyOf(asked);
        }
    }
}
