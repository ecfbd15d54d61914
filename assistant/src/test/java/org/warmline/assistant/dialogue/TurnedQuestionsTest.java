package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Remark;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Understanding;

/**
 * Yes and no to questions that others have worded, in the negative or so that a no is the danger:
 * it is told at once or asked about, never passed over, and the healthy are not asked twice.
 */
class TurnedQuestionsTest {

    private static final Phrases PHRASES = Phrases.load();
    private static final Understanding UNDERSTANDING = Understanding.standard();

    private final Dialogue dialogue =
            new Dialogue(PHRASES, Triage.with(Thresholds.STANDARD)::isEmergency);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh-CN; 您现在不能平躺吗？; 不能; told",
                "zh-CN; 您现在不能平躺吗？; 我不能平躺; told",
                "zh-CN; 您现在不能平躺吗？; 对; told",
                "zh-CN; 您现在不能平躺吗？; 能; calm",
                "zh-CN; 您现在不能平躺吗？; 可以; calm",
                "zh-CN; 您是不是喘不上气，不能说完一句话？; 不能; told",
                "zh-CN; 您是不是喘不上气，不能说完一句话？; 没有; calm",
                "zh-CN; 您没有胸口痛吧？; 有; asked",
                "zh-CN; 您呼吸正常吗？; 不正常; asked",
                "zh-CN; 您呼吸正常吗？; 正常; calm",
                "zh-CN; 您能不能平躺？; 不能; asked",
                "zh-CN; 您能不能平躺？; 能; calm",
                "zh-CN; 您神志清醒吗？; 不清醒; asked",
                "zh-CN; 您有没有胸口痛？没有的话请说没有。; 没有; calm",
                "en; Can you breathe normally?; no I can't; asked",
                "en; Can you breathe normally?; yes; calm",
                "en; Is your breathing normal?; no; asked",
                "en; Is your breathing normal?; yes; calm",
                "en; You don't have chest pain, do you?; yes; asked",
                "en; Are you not able to lie flat?; no; asked",
                "en; Are you not able to lie flat?; yes; told",
                "en; Do you have chest pain?; no; calm",
            })
    void aDangerIsToldOrAskedAbout(String language, String question, String said, String becomes) {
        var before = asked(Language.ofTag(language), question);

        var after = hear(before, said);

        var lead = PHRASES.say(Language.ofTag(language), Phrase.DOUBT_BREATH).getFirst();
        boolean asks = after.step() instanceof Step.Ask ask && ask.say().contains(lead);
        var became = !after.atOnce().isEmpty() ? "told" : asks ? "asked" : "calm";
        assertThat(became).isEqualTo(becomes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zh-CN; 您现在不能平躺吗？; true",
                "zh-CN; 您没有胸口痛吧？; true",
                "zh-CN; 您有没有胸口痛？没有的话请说没有。; false",
                "zh-CN; 您能不能平躺？; false",
                "zh-CN; 您量血压了没有？; false",
                "en; Are you not able to lie flat?; true",
                "en; You don't have chest pain, do you?; true",
                "en; Do you have chest pain or not?; false",
            })
    void theImportTellsOfAQuestionInTheNegative(String language, String question, boolean told) {
        var remarks = Scripts.read(questionnaire(language, question)).report().remarks();

        assertThat(remarks.stream().map(Remark::what).anyMatch(Remark.What.NEGATIVE::equals))
                .isEqualTo(told);
    }

    private Moment asked(Language language, String question) {
        Script script = Scripts.of(questionnaire(language.tag(), question));
        var name = language == Language.MANDARIN ? "王女士" : "Ms Wang";
        var begun =
                dialogue.begin(
                        script,
                        new ResidentFacts(name, "东湖", language, 50, false),
                        LocalDate.of(2026, 11, 2));
        return hear(begun, language == Language.MANDARIN ? "是我" : "Yes, this is she");
    }

    private Moment hear(Moment before, String said) {
        var state = before.state();
        var meaning = UNDERSTANDING.read(said, state.language(), state.setting());
        return dialogue.next(state, new Input.Said(meaning));
    }

    private static String questionnaire(String language, String question) {
        return """
        {"resourceType": "Questionnaire", "name": "others", "version": "1", "language": "%s",
         "item": [{"linkId": "a", "type": "boolean", "text": "%s"}]}
        """
                .formatted(language, question);
    }
}
