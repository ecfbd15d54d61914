package org.warmline.assistant.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Given.Status;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.followup.FilledScript;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.KeptAnswer;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.resident.ResidentId;

/**
 * Checked by HAPI's strict parser, which knows every element and type of R4, and by comparing
 * linkIds and types with the Questionnaire. HAPI's instance validator is not in use: no version of
 * it fits the library here.
 */
class ResponsesTest {

    private static final String QUESTIONNAIRE =
            """
            {"resourceType":"Questionnaire","url":"urn:made-up:q","version":"3","status":"active",
            "item":[{"linkId":"g","type":"group","text":"You","item":[
              {"linkId":"b","type":"boolean","text":"Well?","required":true,"item":[
                {"linkId":"b.1","type":"string","text":"How so?"}]},
              {"linkId":"d","type":"date","text":"Since?"},
              {"linkId":"w","type":"quantity","text":"Weight?"},
              {"linkId":"n","type":"integer","text":"How many?"},
              {"linkId":"t","type":"time","text":"When?"},
              {"linkId":"x","type":"decimal","text":"Temperature?","extension":[{"url":
              "http://hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":
              {"code":"[degF]"}}]},
              {"linkId":"c","type":"choice","text":"Which?","repeats":true}]},
             {"linkId":"u","type":"string","text":"Name of your doctor?"}]}
            """;

    @Test
    void answersStandWhereTheirItemsStand() {
        var response =
                response(
                        Map.of(
                                "b",
                                given(new Value.Truth(true)),
                                "b.1",
                                given(new Value.Words("slept")),
                                "d",
                                given(
                                        new Value.Date(
                                                LocalDate.of(2026, 11, 1), Value.Precision.MONTH)),
                                "w",
                                given(new Value.Amount(new BigDecimal("71.5"), "kg")),
                                "n",
                                given(new Value.Amount(BigDecimal.TWO, "")),
                                "t",
                                given(new Value.Time(LocalTime.of(8, 30))),
                                "x",
                                given(new Value.Amount(new BigDecimal("37"), "Cel")),
                                "c",
                                given(
                                        new Value.Coded("urn:s", "1", "One"),
                                        new Value.Coded("urn:s", "2", "Two")),
                                "u",
                                new Given(Status.NOT_KNOWN, List.of(), List.of())));

        assertThat(response.getQuestionnaire()).isEqualTo("urn:made-up:q|3");
        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.COMPLETED);
        var group = response.getItem().getFirst();
        var well = group.getItem().getFirst();
        assertThat(well.getAnswerFirstRep().getValueBooleanType().booleanValue()).isTrue();
        assertThat(well.getAnswerFirstRep().getItemFirstRep().getLinkId()).isEqualTo("b.1");
        assertThat(group.getItem().get(1).getAnswerFirstRep().getValueDateType().asStringValue())
                .isEqualTo("2026-11");
        assertThat(group.getItem().get(2).getAnswerFirstRep().getValueQuantity().getCode())
                .isEqualTo("kg");
        assertThat(group.getItem().get(5).getAnswerFirstRep().getValueDecimalType().getValue())
                .isEqualByComparingTo("98.6");
        assertThat(group.getItem().get(6).getAnswer()).hasSize(2);
        assertThat(response.getItem().get(1).getAnswer()).isEmpty();
        assertThat(response.getItem().get(1).getExtension()).hasSize(1);
    }

    @Test
    void aRequiredAnswerThatWasNotKnownIsStillOwed() {
        var response = response(Map.of("b", new Given(Status.DECLINED, List.of(), List.of("no"))));

        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
    }

    @Test
    void whatWasFoundOutLeavesAsObservationsWithCodesAndWithoutAName() {
        var json = Responses.json(filled(Map.of()), QUESTIONNAIRE);
        var bundle = parsed(json);

        var codes =
                bundle.getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getResource)
                        .filter(Observation.class::isInstance)
                        .map(it -> ((Observation) it).getCode().getCodingFirstRep().getCode())
                        .toList();
        assertThat(codes).containsExactly("8310-5", "49727002", "29857009");
        assertThat(json).doesNotContain("display\": \"王");
    }

    private static QuestionnaireResponse response(Map<String, Given> answers) {
        return (QuestionnaireResponse)
                parsed(Responses.json(filled(answers), QUESTIONNAIRE))
                        .getEntryFirstRep()
                        .getResource();
    }

    private static Bundle parsed(String json) {
        var parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        return parser.parseResource(Bundle.class, json);
    }

    private static Given given(Value... values) {
        return new Given(Status.ANSWERED, List.of(values), List.of());
    }

    private static FilledScript filled(Map<String, Given> answers) {
        var report =
                new HealthReport(
                        Optional.of(BodyTemperature.celsius(37)),
                        Optional.empty(),
                        Map.of(
                                Symptom.COUGH, Polarity.PRESENT,
                                Symptom.CHEST_PAIN, Polarity.ABSENT,
                                Symptom.RASH, Polarity.UNSURE),
                        HealthReport.EMPTY.household(),
                        Optional.empty(),
                        HealthReport.EMPTY.wellbeing());
        return new FilledScript(
                new FollowUpId(UUID.randomUUID()),
                new ResidentId(UUID.randomUUID()),
                "q|3",
                Instant.parse("2026-11-26T02:00:00Z"),
                true,
                KeptAnswer.of(answers),
                Optional.of(report));
    }
}
