package org.warmline.assistant.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.script.Outline;

/**
 * Answers in the shape of the Questionnaire: groups in groups, and what stands under a question
 * under its answer. An item without any answer is not in it.
 */
final class ResponseItems {

    private static final String ABSENT =
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private final Map<String, Given> answers;

    ResponseItems(Map<String, Given> answers) {
        this.answers = answers;
    }

    void fill(QuestionnaireResponse response, List<Outline> items) {
        items(items).forEach(response::addItem);
    }

    private List<QuestionnaireResponseItemComponent> items(List<Outline> items) {
        var filled = new ArrayList<QuestionnaireResponseItemComponent>();
        for (var item : items) {
            if (item.linkId().isEmpty() || item.type().equals("display")) {
                continue;
            }
            var below = items(item.items());
            var given = answers.get(item.linkId());
            if (item.type().equals("group")) {
                if (!below.isEmpty()) {
                    filled.add(named(item).setItem(below));
                }
            } else if (given != null) {
                filled.add(question(item, given, below));
            }
        }
        return filled;
    }

    private static QuestionnaireResponseItemComponent question(
            Outline item, Given given, List<QuestionnaireResponseItemComponent> below) {
        var filled = named(item);
        for (var value : given.values()) {
            FhirValues.of(value, item).ifPresent(type -> filled.addAnswer().setValue(type));
        }
        if (filled.getAnswer().isEmpty()) {
            filled.addExtension(ABSENT, new CodeType(reason(given.status())));
        } else {
            below.forEach(firstAnswer(filled)::addItem);
        }
        return filled;
    }

    private static QuestionnaireResponseItemAnswerComponent firstAnswer(
            QuestionnaireResponseItemComponent filled) {
        return filled.getAnswerFirstRep();
    }

    private static String reason(Given.Status status) {
        return switch (status) {
            case ANSWERED -> "unsupported";
            case NOT_KNOWN -> "asked-unknown";
            case DECLINED -> "asked-declined";
        };
    }

    private static QuestionnaireResponseItemComponent named(Outline item) {
        var filled = new QuestionnaireResponseItemComponent().setLinkId(item.linkId());
        return item.text().isEmpty() ? filled : filled.setText(item.text());
    }
}
