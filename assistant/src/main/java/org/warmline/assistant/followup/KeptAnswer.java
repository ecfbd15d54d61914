package org.warmline.assistant.followup;

import java.util.List;
import java.util.Map;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.answer.WrittenValue;

/**
 * What was answered to one item of a script, in a form that can be sealed and read again.
 *
 * @param status how it was answered
 * @param values each as one line, see {@link WrittenValue}
 */
public record KeptAnswer(
        String linkId, Given.Status status, List<String> values, List<String> words) {

    public KeptAnswer {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    public static List<KeptAnswer> of(Map<String, Given> answers) {
        return answers.entrySet().stream()
                .map(entry -> {
                    var given = entry.getValue();
                    return new KeptAnswer(
                            entry.getKey(),
                            given.status(),
                            given.values().stream().map(WrittenValue::of).toList(),
                            given.words());
                })
                .toList();
    }

    public Given given() {
        List<Value> read = values.stream().map(WrittenValue::read).toList();
        return new Given(status, read, words);
    }

    @Override
    public String toString() {
        return "KeptAnswer[" + status + "]";
    }
}
