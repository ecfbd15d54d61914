package org.warmline.assistant.understanding;

import java.util.Map;
import org.warmline.assistant.language.Language;

/**
 * A reply with what must be read in it.
 *
 * @param expect the keys and values of the evaluation format; nothing else may be read
 */
public record LabelledCase(
        String id, Language language, QuestionKind asked, String said, Map<String, Object> expect) {

    public LabelledCase {
        expect = Map.copyOf(expect);
    }

    /** What is read of a reply now, as if it were right. */
    public static LabelledCase of(
            String id, Language language, QuestionKind asked, Meaning meaning) {
        return new LabelledCase(id, language, asked, meaning.said(), ReadKeys.of(meaning));
    }

    /** The id only: what people said stays out of logs. */
    @Override
    public String toString() {
        return "LabelledCase[" + id + "]";
    }
}
