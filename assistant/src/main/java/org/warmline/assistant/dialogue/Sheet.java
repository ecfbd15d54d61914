package org.warmline.assistant.dialogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warmline.assistant.answer.Given;

/**
 * The answers to questions of any kind, by linkId.
 *
 * @param today from which "yesterday" is counted
 */
record Sheet(LocalDate today, Map<String, Given> given) {

    Sheet {
        given = Map.copyOf(given);
    }

    static Sheet blank(LocalDate today) {
        return new Sheet(today, Map.of());
    }

    /** What is said later replaces what was said before. */
    Sheet with(String linkId, Given answer) {
        var more = new LinkedHashMap<>(given);
        more.put(linkId, answer);
        return new Sheet(today, more);
    }

    /** As {@link #with}, beside what was said before. */
    Sheet and(String linkId, Given answer) {
        var known = given.get(linkId);
        return with(linkId, known == null ? answer : known.and(answer));
    }
}
