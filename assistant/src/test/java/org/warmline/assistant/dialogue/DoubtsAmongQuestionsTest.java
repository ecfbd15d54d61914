package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/** While we ask about a doubt, the answer is the doubt's, and the open question keeps its own. */
class DoubtsAmongQuestionsTest {

    private static final String UNKNOWN_ZH = "哗啦哗啦哗啦哗啦";
    private static final String UNKNOWN_EN = "the blue flibber wobbles sideways";

    private Language language = Language.MANDARIN;
    private String resembles = "distress";
    private Moment moment = begin(CallFixture.SCRIPT, language);

    @ParameterizedTest
    @CsvSource({
        "chestPain, Does your chest hurt",
        "distress, Have you thought of ending your life",
        "householdUnwell, at home"
    })
    void inEnglishTooAYesCallsAPersonAndANoClearsIt(String danger, String question) {
        for (var yes : List.of("yes", "[1]", "no", "[2]")) {
            resembles = danger;
            atTheBreath(Language.ENGLISH);
            says(UNKNOWN_EN);
            assertThat(said()).containsIgnoringCase(question);
            says(yes);

            boolean isSo = yes.equals("yes") || yes.equals("[1]");
            assertThat(flags().stream().anyMatch(flag -> flag.contains(danger))).isEqualTo(isSo);
            assertThat(moment.atOnce().isEmpty()).isNotEqualTo(isSo);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aKeyAnswersTheDoubtAndNotTheOpenQuestion(Language spoken) {
        for (var key : List.of("[1]", "[2]")) {
            atTheBreath(spoken);
            says(unknown());
            says(key);

            var conclusion = moment.state().conclusion();
            assertThat(conclusion.report().symptoms())
                    .doesNotContainKey(Symptom.SHORTNESS_OF_BREATH);
            assertThat(moment.state().answers()).doesNotContainKey("shortnessOfBreath");
            assertThat(flags().contains("emergency distress")).isEqualTo(key.equals("[1]"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSpokenAnswerIsNotTheOpenQuestionsEither(Language spoken) {
        atTheBreath(spoken);
        says(unknown());
        says(spoken == Language.ENGLISH ? "no" : "没有");

        assertThat(moment.state().conclusion().report().symptoms())
                .doesNotContainKey(Symptom.SHORTNESS_OF_BREATH);
        assertThat(moment.state().asked().kind().askedSymptom())
                .contains(Symptom.SHORTNESS_OF_BREATH);
    }

    @ParameterizedTest
    @CsvSource({"MANDARIN, 没有", "MANDARIN, 是的", "MANDARIN, [2]", "ENGLISH, no", "ENGLISH, [1]"})
    void anAnswerThatWasGivenStays(Language spoken, String reply) {
        startedOn(Scripts.of(ANOTHER_OFFICES), spoken);
        says(spoken == Language.ENGLISH ? "yes it's me" : "是我");
        says(unknown());
        assertThat(moment.state().asked().twist()).isEqualTo(Twist.WHICH);
        says(reply);

        assertThat(moment.state().answers())
                .hasEntrySatisfying(
                        "story",
                        given ->
                                assertThat(given.values())
                                        .containsExactly(new Value.Words(unknown())));
        assertThat(moment.state().answers()).doesNotContainKey("slept");
    }

    @ParameterizedTest
    @CsvSource({"[1], 38.5", "[367], 36.7"})
    void aKeySaysThatItIsThatNumberOrWhich(String keys, double celsius) {
        atADoubtfulNumber();
        says(keys);

        assertThat(moment.state().asked().kind().name()).isNotEqualTo("temperature");
        assertThat(moment.state().conclusion().report().temperature())
                .hasValueSatisfying(it -> assertThat(it.celsius()).isEqualTo(celsius));
    }

    @Test
    void aTwoAsksForTheNumberAnew() {
        atADoubtfulNumber();
        says("[2]");

        assertThat(moment.state().asked()).isEqualTo(Open.fresh(QuestionKind.TEMPERATURE));
    }

    private void atADoubtfulNumber() {
        startedOn(CallFixture.SCRIPT, Language.MANDARIN);
        List.of("是我", "三十八度五", "没发烧").forEach(this::says);
        assertThat(said()).contains("体温是三十八度五，对吗");
    }

    private static final String ANOTHER_OFFICES =
            """
            {"resourceType": "Questionnaire", "name": "another", "version": "1",
             "language": "zh-CN",
             "item": [
               {"linkId": "story", "type": "text", "text": "今天过得怎么样", "_text": {"extension": [
                 {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                   {"url": "lang", "valueCode": "en"},
                   {"url": "content", "valueString": "How was your day?"}]}]}},
               {"linkId": "slept", "type": "boolean", "text": "昨晚睡得好吗", "_text": {"extension": [
                 {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                   {"url": "lang", "valueCode": "en"},
                   {"url": "content", "valueString": "Did you sleep well?"}]}]}}]}
            """;

    private void atTheBreath(Language spoken) {
        startedOn(CallFixture.SCRIPT, spoken);
        var replies =
                spoken == Language.ENGLISH
                        ? List.of("yes it's me", "thirty eight five", "a cough")
                        : List.of("是我", "三十八度五", "有点咳嗽");
        replies.forEach(this::says);
        assertThat(moment.state().asked().kind().askedSymptom())
                .contains(Symptom.SHORTNESS_OF_BREATH);
    }

    private void startedOn(Script script, Language spoken) {
        language = spoken;
        moment = begin(script, spoken);
    }

    private static Moment begin(Script script, Language language) {
        return RandomCall.DIALOGUE.begin(
                script, new ResidentFacts("王女士", "东湖街道办事处", language, 50, false), RandomCall.TODAY);
    }

    private String unknown() {
        return language == Language.ENGLISH ? UNKNOWN_EN : UNKNOWN_ZH;
    }

    private void says(String words) {
        if (words.startsWith("[")) {
            var keys = words.substring(1, words.length() - 1);
            moment = RandomCall.DIALOGUE.next(moment.state(), new Input.Keys(keys));
            return;
        }
        var understanding =
                Understanding.standard()
                        .with((unread, _) ->
                                unread.contains("哗啦") || unread.contains("flibber")
                                        ? Optional.of(resembles)
                                        : Optional.empty());
        var meaning = understanding.read(words, language, moment.state().setting());
        moment = RandomCall.DIALOGUE.next(moment.state(), new Input.Said(meaning));
    }

    private String said() {
        return moment.step() instanceof Step.Ask ask ? String.join("", ask.say()) : "";
    }

    private List<String> flags() {
        return Triage.with(Thresholds.STANDARD)
                .judge(moment.state().conclusion(), Before.NOTHING)
                .stream()
                .map(it -> it.severity().code() + " " + it.reason().code())
                .toList();
    }
}
