package org.warmline.assistant.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * How far the conversation has come.
 *
 * @param silences how often in a row nothing was said
 * @param parting why nobody could be asked, if that was said
 */
record Course(
        boolean identified,
        Comfort comfort,
        int silences,
        Map<QuestionKind, Item> items,
        Optional<Outcome> outcome,
        Optional<Parting> parting,
        Promises promises) {

    static final Course START =
            new Course(
                    false,
                    new Comfort(false, false),
                    0,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Promises.NONE);

    /** Once asked for, it stays for the whole call. */
    record Comfort(boolean slower, boolean louder) {}

    Course {
        items = Map.copyOf(items);
    }

    Course confirmed() {
        return new Course(true, comfort, silences, items, outcome, parting, promises);
    }

    Course comforted(boolean slower, boolean louder) {
        var more = new Comfort(comfort.slower || slower, comfort.louder || louder);
        return new Course(identified, more, silences, items, outcome, parting, promises);
    }

    Course silent() {
        return new Course(identified, comfort, silences + 1, items, outcome, parting, promises);
    }

    Course spoken() {
        return new Course(identified, comfort, 0, items, outcome, parting, promises);
    }

    Course with(QuestionKind kind, Item item) {
        var changed = new LinkedHashMap<>(items);
        changed.put(kind, item);
        return new Course(identified, comfort, silences, changed, outcome, parting, promises);
    }

    Course ended(Outcome how) {
        return new Course(
                identified, comfort, silences, items, Optional.of(how), parting, promises);
    }

    Course parted(Parting why) {
        return new Course(
                identified, comfort, silences, items, outcome, Optional.of(why), promises);
    }

    Course with(Promises promises) {
        return new Course(identified, comfort, silences, items, outcome, parting, promises);
    }
}
