package org.warmline.assistant.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.language.Language;

/** What is no Questionnaire, or an odd one, is said so in one line each and breaks nothing. */
class OddFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  `|an empty file",
                "hello|not JSON",
                "<Questionnaire/>|XML",
                "[1, 2]|without resourceType",
                "null|without resourceType",
                "{}|without resourceType",
                "{\"resourceType\": \"Patient\"}|a Patient",
                "{\"resourceType\": \"Bundle\"}|a Bundle",
                "{\"resourceType\": \"Questionnaire\"}|no item can be asked",
                "{\"resourceType\": \"Questionnaire\", \"item\": \"x\"}|no item can be asked",
            })
    void isToldInOneLine(String text, String expected) {
        var reading = Scripts.read(text);

        assertThat(reading.script()).isEmpty();
        assertThat(reading.report().reason()).contains(expected);
        assertThat(reading.report().remarks())
                .allSatisfy(remark ->
                        assertThat(remark.text(Language.MANDARIN))
                                .isNotBlank()
                                .doesNotContain("{0}"));
    }

    @Test
    void aFileInAnotherEncodingIsToldToBeOneAndASignInsideIsNoReason() {
        var good = questionnaire("zh-CN", item("a", "您好吗？", ""));

        assertThat(Scripts.inFile(good.getBytes(Charset.forName("GBK")), Scripts::read))
                .satisfies(it -> assertThat(it.report().reason()).contains("not UTF-8"));
        assertThat(Scripts.inFile(good.getBytes(StandardCharsets.UTF_16), Scripts::read).script())
                .isEmpty();
        var odd = good.replace("您好吗", "您好\uFFFD吗");
        assertThat(Scripts.inFile(odd.getBytes(StandardCharsets.UTF_8), Scripts::read).script())
                .isPresent();
    }

    @Test
    void aLanguageThatNobodyHereSpeaksIsNamed() {
        var reading = Scripts.read(questionnaire("fr", item("a", "Fumez-vous ?", "")));

        assertThat(reading.report().reason()).contains("language: fr");
    }

    @Test
    void whatIsNestedDeeperThanAnybodyFollowsIsToldSo() {
        var deep =
                "{\"linkId\": \"g\", \"type\": \"group\", \"item\": [".repeat(700)
                        + "]}".repeat(700);

        assertThat(Scripts.read(questionnaire("en", deep)).report().reason())
                .contains("levels deep");
    }

    @Test
    void tenThousandItemsAreAsked() {
        var items =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> item("i" + i, "Do you have number " + i + "?", ""))
                        .collect(Collectors.joining(","));

        var report = Scripts.read(questionnaire("en", items)).report();

        assertThat(report.asked()).isEqualTo(10_000);
        assertThat(report.remarks())
                .extracting(Remark::what)
                .containsExactly(Remark.What.LONG_CALL);
    }

    @Test
    void aQuestionThatNobodyCouldListenToIsLeftOut() {
        var items = item("a", "word ".repeat(500) + "?", "") + "," + item("b", "Well?", "");

        var report = Scripts.read(questionnaire("en", items)).report();

        assertThat(report.asked()).isEqualTo(1);
        assertThat(report.remarks().getFirst().what()).isEqualTo(Remark.What.LONG_QUESTION);
    }

    @Test
    void aConditionThatIsNoneIsToldAndTheQuestionAlwaysAsked() {
        var items =
                item("a", "Well?", ", \"enableWhen\": \"x\"")
                        + ","
                        + item("b", "Ill?", ", \"enableWhen\": [1]");

        var reading = Scripts.read(questionnaire("en", items));

        assertThat(reading.report().asked()).isEqualTo(2);
        assertThat(reading.report().remarks())
                .extracting(Remark::linkId, Remark::what)
                .containsExactly(
                        tuple("a", Remark.What.BAD_CONDITION),
                        tuple("b", Remark.What.BAD_CONDITION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"symptom:wheezing", "symptom:short of breath", "wether"})
    void aKindThatTheHouseDoesNotKnowIsToldAndTheItemAskedAsAnyOther(String kind) {
        var reading =
                Scripts.read(
                        questionnaire(
                                "en",
                                item(
                                        "a",
                                        "Do you wheeze at night?",
                                        ", \"extension\": [{\"url\":"
                                                + " \"https://warmline.example/fhir/StructureDefinition/question-kind\","
                                                + " \"valueCode\": \""
                                                + kind
                                                + "\"}]")));

        assertThat(reading.report().remarks())
                .extracting(Remark::what)
                .contains(Remark.What.UNKNOWN_KIND);
        assertThat(reading.script().orElseThrow().question("a").orElseThrow().kind().name())
                .isEqualTo("item:a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1e999999999\"", "1e999", "\"-1e-999999999\"", "1e99"})
    void aNumberThatWouldFillTheMemoryIsNone(String number) {
        var least =
                "\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/minValue\","
                        + " \"valueDecimal\": "
                        + number
                        + "}]";
        var items =
                "{\"linkId\": \"a\", \"type\": \"decimal\", \"text\": \"How much?\", %s},"
                                .formatted(least)
                        + "{\"linkId\": \"b\", \"type\": \"choice\", \"text\": \"Which?\","
                        + " \"answerOption\": [{\"valueInteger\": %s}, {\"valueInteger\": 2}]}"
                                .formatted(number);

        var script = Scripts.read(questionnaire("en", items)).script().orElseThrow();

        assertThat(((Expected.Amount) script.question("a").orElseThrow().expected()).range())
                .isEqualTo(Expected.Range.ANY);
        assertThat(((Expected.Choice) script.question("b").orElseThrow().expected()).options())
                .hasSize(1);
    }

    @Test
    void aTruthThatIsNoneConcernsItsItemOnly() {
        var items =
                item("a", "Well?", "")
                        + ","
                        + item(
                                "b",
                                "Ill?",
                                ", \"enableWhen\": [{\"question\": \"a\", \"operator\": \"=\","
                                        + " \"answerBoolean\": {\"x\": 1}}]");

        assertThat(Scripts.read(questionnaire("en", items)).report().remarks())
                .extracting(Remark::what)
                .contains(Remark.What.BAD_CONDITION);
    }

    private static String questionnaire(String language, String items) {
        return """
        {"resourceType": "Questionnaire", "name": "odd", "version": "1", "language": "%s",
         "item": [%s]}
        """
                .formatted(language, items);
    }

    private static String item(String linkId, String text, String more) {
        return "{\"linkId\": \"%s\", \"type\": \"boolean\", \"text\": \"%s\"%s}"
                .formatted(linkId, text, more);
    }
}
