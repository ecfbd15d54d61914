package org.warmline.assistant.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * What was answered to one question.
 *
 * @param values empty unless it was answered
 * @param words the resident's own, one for each time it was asked; never for a log
 */
public record Given(Status status, List<Value> values, List<String> words) {

    public Given {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    /** What kind of answer it was. */
    public enum Status {
        ANSWERED,
        NOT_KNOWN,
        DECLINED
    }

    /** With further values, each once; what was answered outweighs a "do not know". */
    public Given and(Given more) {
        if (more.values.isEmpty()) {
            return values.isEmpty() ? more : this;
        }
        var all = new ArrayList<>(values);
        more.values.stream().filter(value -> !all.contains(value)).forEach(all::add);
        var said = new ArrayList<>(words);
        more.words.stream().filter(line -> !said.contains(line)).forEach(said::add);
        return new Given(Status.ANSWERED, all, said);
    }

    @Override
    public String toString() {
        return "Given[" + status + "]";
    }
}
