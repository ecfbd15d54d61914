package org.warmline.assistant.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.followup.FilledScript;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.script.Outline;

/** The answers of one follow-up as a FHIR R4 Bundle: a QuestionnaireResponse and Observations. */
public final class Responses {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String URN = "urn:uuid:";

    private Responses() {}

    /**
     * @param questionnaire the Questionnaire that was asked, as it was imported
     * @return JSON
     */
    public static String json(FilledScript filled, String questionnaire) {
        var outline = Outline.of(questionnaire);
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.COLLECTION);
        var response = response(filled, outline);
        bundle.addEntry().setFullUrl(URN + filled.followUp().value()).setResource(response);
        filled.report().stream()
                .flatMap(report -> Observations.of(report, response).stream())
                .forEach(observation ->
                        bundle.addEntry()
                                .setFullUrl(URN + observation.getIdPart())
                                .setResource(observation));
        return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
    }

    private static QuestionnaireResponse response(FilledScript filled, Outline.Whole outline) {
        var response = new QuestionnaireResponse();
        response.setId(new IdType(filled.followUp().value().toString()));
        response.setAuthored(Date.from(filled.at()));
        response.setSubject(new Reference(URN + filled.resident().value()));
        if (!outline.url().isEmpty()) {
            response.setQuestionnaire(
                    outline.url() + (outline.version().isEmpty() ? "" : "|" + outline.version()));
        }
        var answers = new HashMap<String, Given>();
        for (KeptAnswer answer : filled.answers()) {
            answers.put(answer.linkId(), answer.given());
        }
        new ResponseItems(answers).fill(response, outline.items());
        response.setStatus(
                filled.done() && isComplete(outline, answers)
                        ? QuestionnaireResponseStatus.COMPLETED
                        : QuestionnaireResponseStatus.INPROGRESS);
        return response;
    }

    /** What was not known or not told is still to be answered by somebody. */
    private static boolean isComplete(Outline.Whole outline, Map<String, Given> answers) {
        return outline.items().stream().allMatch(item -> isComplete(item, answers));
    }

    private static boolean isComplete(Outline item, Map<String, Given> answers) {
        var given = answers.get(item.linkId());
        boolean owed = item.required() && given != null && given.values().isEmpty();
        return !owed && item.items().stream().allMatch(child -> isComplete(child, answers));
    }
}
