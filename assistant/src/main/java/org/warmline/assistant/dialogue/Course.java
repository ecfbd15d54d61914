package org.warmline.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * How far the conversation has come.
 *
 * @param silences how often in a row nothing was said
 * @param owed what is still to be said to words that came over our goodbye
 */
record Course(
        boolean identified,
        Comfort comfort,
        int silences,
        Map<QuestionKind, Item> items,
        Optional<Outcome> outcome,
        List<Phrase> owed) {

    static final Course START =
            new Course(false, new Comfort(false, false), 0, Map.of(), Optional.empty(), List.of());

    /** Once asked for, it stays for the whole call. */
    record Comfort(boolean slower, boolean louder) {}

    Course {
        items = Map.copyOf(items);
        owed = List.copyOf(owed);
    }

    Course confirmed() {
        return new Course(true, comfort, silences, items, outcome, owed);
    }

    Course comforted(boolean slower, boolean louder) {
        var more = new Comfort(comfort.slower || slower, comfort.louder || louder);
        return new Course(identified, more, silences, items, outcome, owed);
    }

    Course silent() {
        return new Course(identified, comfort, silences + 1, items, outcome, owed);
    }

    Course spoken() {
        return new Course(identified, comfort, 0, items, outcome, owed);
    }

    Course with(QuestionKind kind, Item item) {
        var changed = new LinkedHashMap<>(items);
        changed.put(kind, item);
        return new Course(identified, comfort, silences, changed, outcome, owed);
    }

    Course ended(Outcome how) {
        return new Course(identified, comfort, silences, items, Optional.of(how), owed);
    }

    Course owing(List<Phrase> promises) {
        return new Course(identified, comfort, silences, items, outcome, promises);
    }
}
