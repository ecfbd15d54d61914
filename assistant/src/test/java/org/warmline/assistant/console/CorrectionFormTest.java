package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.QuestionKind;

class CorrectionFormTest {

    private static final QuestionKind ASKED = QuestionKind.SYMPTOMS;

    static Set<Map<String, Object>> everyKindOfReading() {
        return Set.of(
                Map.of("symptoms", Map.of("cough", "present", "fever", "absent")),
                Map.of("temperature", 38.2, "oxygen", 97.0, "yesNo", "yes"),
                Map.of("stayedHome", false, "household", "unwell", "householdDanger", true),
                Map.of("needs", Set.of("medicine", "food"), "distress", "high"),
                Map.of("intents", Set.of("callLater"), "callLaterAt", "15:30"),
                Map.of("callLaterAt", "PT30M", "question", true),
                Map.of("understood", false));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfReading")
    void aReadingThatNobodyChangesComesBackAsItWas(Map<String, Object> expect) {
        var labelled = new LabelledCase("1", Language.ENGLISH, ASKED, "as it was said", expect);

        assertThat(CorrectionForm.of(labelled).read("1", ASKED)).contains(labelled);
    }

    @ParameterizedTest
    @CsvSource({
        "temperature,hot",
        "temperature,98.6",
        "oxygen,9",
        "callLaterAt,tomorrow",
        "said,''"
    })
    void whatIsWrongIsSaidAtItsField(String field, String written) {
        var fields = new HashMap<>(Map.of("said", "我胸口疼"));
        fields.put(field, written);
        var form = new CorrectionForm(fields);

        assertThat(form.read("1", ASKED)).isEmpty();

        assertThat(form.error(field)).isEqualTo("correction.wrong." + field);
        assertThat(form.value(field)).isEqualTo(written);
    }

    @Test
    void aChoiceThatThereIsNotIsNoReading() {
        var form = new CorrectionForm(Map.of("said", "嗯", "symptom.toothache", "present"));

        assertThat(form.read("1", ASKED).orElseThrow().expect())
                .isEqualTo(Map.of("understood", false));
    }
}
