package org.warmline.assistant.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

class ScriptsTest {

    private final Script daily = Scripts.daily();

    @Test
    void theDailyFollowUpAsksInTheAgreedOrder() {
        assertThat(daily.questions())
                .filteredOn(ScriptQuestion::isAlwaysAsked)
                .extracting(question -> question.kind().name())
                .containsExactly(
                        "identity",
                        "temperature",
                        "symptoms",
                        "household",
                        "stayedHome",
                        "needs",
                        "mood",
                        "question");
    }

    @Test
    void everyQuestionHasEveryWordingInBothLanguages() {
        for (var question : daily.questions()) {
            for (var language : Language.values()) {
                var wording = question.wording(language);
                assertThat(wording.prompt()).as(question.kind().name()).isNotEmpty();
                assertThat(wording.reprompt()).isNotEqualTo(wording.prompt()).isNotEmpty();
                assertThat(wording.slowReprompt()).isNotEmpty();
                assertThat(wording.keyHint()).isNotEmpty();
            }
        }
    }

    @Test
    void mandarinSentencesAreShort() {
        for (var question : daily.questions()) {
            assertThat(question.wording(Language.MANDARIN).sentences())
                    .allSatisfy(sentence ->
                            assertThat(sentence.replace("{resident}", "王女士"))
                                    .hasSizeLessThanOrEqualTo(17));
        }
    }

    @Test
    void beforeTheIdentityIsKnownNothingOfHealthIsSaid() {
        for (var language : Language.values()) {
            assertThat(daily.question(QuestionKind.IDENTITY).wording(language).sentences())
                    .noneMatch(sentence ->
                            sentence.matches("(?i).*(健康|隔离|随访|体温|health|quarantine).*"));
        }
    }

    @Test
    void aFileThatIsNoQuestionnaireIsRefusedInOneLine() {
        for (var bad : List.of("", "{", "[]", "{\"resourceType\":\"Patient\"}", "nonsense")) {
            assertThatThrownBy(() -> Scripts.of(bad))
                    .isInstanceOf(BadScriptException.class)
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\n"));
        }
    }

    @Test
    void aScriptThatAsksNothingIsRefused() {
        assertThatThrownBy(() ->
                        Scripts.of(
                                """
                                {"resourceType":"Questionnaire","name":"x","version":"1",
                                "status":"draft"}
                                """))
                .isInstanceOf(BadScriptException.class)
                .hasMessageContaining("no item can be asked");
    }
}
