package org.warmline.assistant.script;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;

/** A FHIR R4 Questionnaire to a {@link Script}. No HAPI type goes further than here. */
final class QuestionnaireReader {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    Script read(String json) {
        var questionnaire = parse(json);
        var name = questionnaire.getName() + "|" + questionnaire.getVersion();
        var questions = new ArrayList<ScriptQuestion>();
        for (var item : questionnaire.getItem()) {
            questions.add(question(item));
        }
        try {
            return new Script(name, questions);
        } catch (IllegalArgumentException unusable) {
            throw new BadScriptException(String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private static Questionnaire parse(String json) {
        try {
            var parser = FHIR.newJsonParser();
            parser.setParserErrorHandler(new StrictErrorHandler());
            return parser.parseResource(Questionnaire.class, json);
        } catch (DataFormatException | ClassCastException broken) {
            throw new BadScriptException(
                    "not a FHIR R4 Questionnaire: " + oneLine(broken.getMessage()), broken);
        }
    }

    private static ScriptQuestion question(QuestionnaireItemComponent item) {
        var where = "item " + item.getLinkId();
        try {
            return new ScriptQuestion(
                    new QuestionKind(Extensions.QUESTION_KIND.code(item).orElse(item.getLinkId())),
                    answerKind(item),
                    item.getRequired(),
                    conditions(item),
                    wordings(item));
        } catch (IllegalArgumentException | NullPointerException unusable) {
            throw new BadScriptException(where + ": " + oneLine(unusable.getMessage()), unusable);
        }
    }

    private static AnswerKind answerKind(QuestionnaireItemComponent item) {
        var code = Extensions.ANSWER_KIND.code(item);
        if (code.isEmpty()) {
            return AnswerKind.OPEN;
        }
        return Arrays.stream(AnswerKind.values())
                .filter(kind -> kind.code().equals(code.get()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no such answer kind: " + code.get()));
    }

    private static List<Condition> conditions(QuestionnaireItemComponent item) {
        return item.getEnableWhen().stream()
                .map(when -> {
                    if (when.hasAnswerBooleanType()
                            && when.getAnswerBooleanType().booleanValue()
                            && when.getOperator() == QuestionnaireItemOperator.EQUAL
                            && when.getQuestion().equals("symptoms")) {
                        return new Condition.AnyComplaint();
                    }
                    if (when.hasAnswerDecimalType()
                            && when.getOperator() == QuestionnaireItemOperator.GREATER_OR_EQUAL
                            && when.getQuestion().equals("temperature")) {
                        return new Condition.TemperatureAtLeast(
                                BodyTemperature.celsius(
                                        when.getAnswerDecimalType().getValue().doubleValue()));
                    }
                    throw new IllegalArgumentException(
                            "enableWhen on " + when.getQuestion() + " cannot be followed");
                })
                .map(Condition.class::cast)
                .toList();
    }

    private static Map<Language, Wording> wordings(QuestionnaireItemComponent item) {
        var wordings = new EnumMap<Language, Wording>(Language.class);
        for (var language : Language.values()) {
            wordings.put(language, wording(item, language));
        }
        return wordings;
    }

    private static Wording wording(QuestionnaireItemComponent item, Language language) {
        var prompt = Extensions.text(item.getTextElement(), language);
        var reprompt = Extensions.RE_PROMPT.text(item, language);
        var slow = Extensions.SLOW_RE_PROMPT.text(item, language);
        return new Wording(
                prompt,
                reprompt.isEmpty() ? prompt : reprompt,
                slow.isEmpty() ? prompt : slow,
                Extensions.KEY_HINT.text(item, language),
                new Wording.More(
                        Extensions.BRIEF.text(item, language),
                        Extensions.DETAIL.text(item, language),
                        Extensions.MISSING.text(item, language),
                        Extensions.TURNED.text(item, language)));
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("unreadable");
    }
}
