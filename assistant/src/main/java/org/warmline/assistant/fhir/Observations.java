package org.warmline.assistant.fhir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/**
 * What a follow-up found out, as Observations: temperature, oxygen, symptoms. The codes are data.
 */
final class Observations {

    private static final String LOINC = "http://loinc.org";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Map<String, String[]> SYMPTOMS = load();

    private Observations() {}

    static List<Observation> of(HealthReport report, QuestionnaireResponse from) {
        var observations = new ArrayList<Observation>();
        report.temperature()
                .ifPresent(value ->
                        observations.add(
                                measured(
                                        from,
                                        "8310-5",
                                        "Body temperature",
                                        value.celsius(),
                                        "Cel")));
        report.oxygen()
                .ifPresent(value ->
                        observations.add(
                                measured(
                                        from,
                                        "59408-5",
                                        "Oxygen saturation in Arterial blood by Pulse oximetry",
                                        value.percent(),
                                        "%")));
        report.symptoms().entrySet().stream()
                .filter(entry -> entry.getValue() != Polarity.UNSURE)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> symptom(from, entry.getKey(), entry.getValue()))
                .forEach(observations::add);
        return observations;
    }

    private static Observation measured(
            QuestionnaireResponse from, String code, String display, double value, String unit) {
        var observation = observation(from, "vital-signs", code);
        observation.setCode(concept(LOINC, code, display));
        observation.setValue(
                new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(unit));
        return observation;
    }

    private static Observation symptom(
            QuestionnaireResponse from, Symptom symptom, Polarity polarity) {
        var observation = observation(from, "survey", symptom.code());
        var code = SYMPTOMS.get(symptom.code());
        observation.setCode(
                code == null
                        ? new CodeableConcept().setText(symptom.code())
                        : concept(SNOMED, code[1], code[2]).setText(symptom.code()));
        observation.setValue(
                polarity == Polarity.PRESENT
                        ? concept(SNOMED, "52101004", "Present")
                        : concept(SNOMED, "2667000", "Absent"));
        return observation;
    }

    private static Observation observation(
            QuestionnaireResponse from, String category, String what) {
        var observation = new Observation();
        var name = from.getIdPart() + "/" + what;
        observation.setId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        observation.setStatus(ObservationStatus.PRELIMINARY);
        observation.addCategory(
                concept(
                        "http://terminology.hl7.org/CodeSystem/observation-category",
                        category,
                        ""));
        observation.setSubject(from.getSubject());
        observation.setEffective(new DateTimeType(from.getAuthored()));
        observation.addDerivedFrom(new Reference("urn:uuid:" + from.getIdPart()));
        return observation;
    }

    private static CodeableConcept concept(String system, String code, String display) {
        var coding = new Coding().setSystem(system).setCode(code);
        return new CodeableConcept()
                .addCoding(display.isEmpty() ? coding : coding.setDisplay(display));
    }

    private static Map<String, String[]> load() {
        try (var in = Observations.class.getResourceAsStream("symptom-codes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing: symptom-codes.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
