package org.warmline.assistant.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;

/** Whatever is required and cannot be asked is a person's, however deep it stands. */
class FlattenedTest {

    @ParameterizedTest
    @CsvSource({"zh-CN, 您好吗", "en, How are you"})
    void whatStandsInALoopIsLeftToAPersonWithARemarkEach(String tag, String text) {
        var reading =
                Scripts.read(
                        questionnaire(
                                tag,
                                text,
                                """
                                {"linkId": "one", "type": "group", "enableWhen": [%s], "item": [
                                  {"linkId": "a", "type": "string", "text": "#", "required": true},
                                  {"linkId": "in", "type": "group", "item": [
                                    {"linkId": "b", "type": "date", "text": "#", "required": true,
                                     "item": [
                                       {"linkId": "c", "type": "time", "text": "#",
                                        "required": true}]},
                                    {"linkId": "d", "type": "string", "text": "#"}]}]},
                                {"linkId": "two", "type": "boolean", "text": "#",
                                 "enableWhen": [%s], "required": true}
                                """
                                        .formatted(when("two"), when("one"))));

        assertThat(left(reading)).containsExactly("a", "b", "c", "two");
        assertThat(reading.report().remarks())
                .extracting(Remark::linkId)
                .contains("one", "a", "in", "b", "c", "d", "two");
        assertThat(asked(reading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 您好吗", "en, How are you"})
    void aLinkIdThatIsThereTwiceLosesNothing(String tag, String text) {
        var reading =
                Scripts.read(
                        questionnaire(
                                tag,
                                text,
                                """
                                {"linkId": "first", "type": "string", "text": "#",
                                 "required": true, "item": [
                                   {"linkId": "below", "type": "string", "text": "#",
                                    "required": true}]},
                                {"linkId": "first", "type": "group", "item": [
                                   {"linkId": "inside", "type": "date", "text": "#",
                                    "required": true}]}
                                """));

        assertThat(left(reading)).containsExactly("first", "below", "inside");
        assertThat(asked(reading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 您好吗", "en, How are you"})
    void oneWithoutALinkIdLosesNothing(String tag, String text) {
        var reading =
                Scripts.read(
                        questionnaire(
                                tag,
                                text,
                                """
                                {"type": "string", "text": "#", "required": true, "item": [
                                   {"linkId": "inside", "type": "date", "text": "#",
                                    "required": true}]}
                                """));

        assertThat(left(reading)).containsExactly("", "inside");
    }

    private static String questionnaire(String tag, String text, String broken) {
        return """
        {"resourceType": "Questionnaire", "name": "broken", "version": "1", "language": "%s",
         "item": [{"linkId": "first", "type": "string", "text": "%s"}, %s]}
        """
                .formatted(tag, text, broken.replace("#", text));
    }

    private static String when(String linkId) {
        return "{\"question\": \"%s\", \"operator\": \"exists\", \"answerBoolean\": true}"
                .formatted(linkId);
    }

    private static List<String> left(Reading reading) {
        return reading.script().orElseThrow().besides().left().stream()
                .map(Script.Left::linkId)
                .toList();
    }

    private static boolean asked(Reading reading) {
        assertThat(reading.report().remarks())
                .allSatisfy(remark -> {
                    for (var language : Language.values()) {
                        assertThat(remark.text(language)).doesNotContain("{0}");
                    }
                });
        return reading.script().orElseThrow().question("first").isPresent();
    }
}
