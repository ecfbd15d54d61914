package org.warmline.assistant.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.dialogue.Conclusion.Unsettled;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HealthReport.Household;
import org.warmline.assistant.health.HealthReport.Wellbeing;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.triage.LastDays.Earlier;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;

class TriageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Evidence HERE = new Evidence(0, 2, 0.9);

    private final Triage triage = Triage.with(Thresholds.STANDARD);

    @ParameterizedTest
    @EnumSource(Symptom.class)
    void aDangerSignIsAnEmergencyAndNothingElseIs(Symptom symptom) {
        var finding = new Finding.Complaint(symptom, Polarity.PRESENT, HERE);

        assertThat(triage.isEmergency(finding)).isEqualTo(symptom.isDangerSign());
    }

    @Test
    void aDeniedDangerSignIsNone() {
        var denied = new Finding.Complaint(Symptom.CHEST_PAIN, Polarity.ABSENT, HERE);

        assertThat(triage.atOnce(List.of(denied))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93, true", "94, false", "88, true", "99, false"})
    void oxygenOfNinetyThreeOrLessIsAnEmergency(int percent, boolean emergency) {
        var finding = new Finding.Oxygen(new OxygenSaturation(percent), HERE);

        assertThat(triage.isEmergency(finding)).isEqualTo(emergency);
    }

    @Test
    void despairAndADangerAtHomeAreEmergencies() {
        assertThat(
                        codes(
                                triage.atOnce(
                                        List.of(
                                                new Finding.Burden(Distress.HIGH, HERE),
                                                new Finding.HouseholdDanger(
                                                        Symptom.COLLAPSE, HERE)))))
                .containsExactly("emergency distress", "emergency householdUnwell");
    }

    @Test
    void aCallForAnAmbulanceIsANeedAndABareCryAsksForAPerson() {
        var cry = new Finding.CryForHelp(HERE);
        var doctor = new Finding.Lacks(Need.MEDICAL_VISIT, HERE);

        assertThat(codes(triage.atOnce(List.of(doctor, cry)))).containsExactly("emergency needs");
        assertThat(codes(triage.atOnce(List.of(cry)))).containsExactly("emergency askedForPerson");
    }

    @ParameterizedTest
    @CsvSource({"37.2, ''", "37.3, attention fever", "38.4, attention fever", "38.5, urgent fever"})
    void aFeverIsJudgedByItsHeight(double celsius, String flag) {
        var flags = codes(judge(report(celsius, Map.of())));

        assertThat(String.join(",", flags)).isEqualTo(flag);
    }

    @Test
    void aMilderSymptomStandsUnderItsOwnCode() {
        assertThat(codes(judge(report(36.5, Map.of(Symptom.SORE_THROAT, Polarity.PRESENT)))))
                .containsExactly("attention soreThroat");
    }

    @Test
    void aFeverOrADangerCoversMilderSymptoms() {
        assertThat(codes(judge(report(37.5, Map.of(Symptom.HEADACHE, Polarity.PRESENT)))))
                .containsExactly("attention fever");

        var danger = new Finding.Complaint(Symptom.CHEST_PAIN, Polarity.PRESENT, HERE);
        var report = report(36.5, Map.of(Symptom.COUGH, Polarity.PRESENT));
        assertThat(codes(triage.judge(concluded(report, List.of(danger)), Before.NOTHING)))
                .containsExactly("emergency chestPain");
    }

    @Test
    void tightnessOfTheChestIsUrgent() {
        assertThat(codes(judge(report(36.5, Map.of(Symptom.CHEST_TIGHTNESS, Polarity.PRESENT)))))
                .containsExactly("urgent chestTightness");
    }

    @Test
    void nothingRaisedDuringTheCallIsWithdrawn() {
        var raised =
                triage.atOnce(
                        List.of(new Finding.Complaint(Symptom.CHEST_PAIN, Polarity.PRESENT, HERE)));
        var denied = report(36.5, Map.of(Symptom.CHEST_PAIN, Polarity.ABSENT));

        assertThat(
                        codes(
                                triage.judge(
                                        concluded(denied, List.of()),
                                        new Before(raised, LastDays.UNKNOWN))))
                .containsExactly("emergency chestPain");
    }

    @Test
    void aDangerSignThatWasAskedAndNotAnsweredIsUrgent() {
        var asked = QuestionKind.symptom(Symptom.SHORTNESS_OF_BREATH);
        for (var item : List.of(Item.OPEN, Item.NOT_UNDERSTOOD)) {
            var conclusion =
                    new Conclusion(
                            HealthReport.EMPTY,
                            Optional.of(Outcome.COMPLETED),
                            List.of(),
                            new Unsettled(0, List.of(), List.of(), List.of()),
                            Map.of(asked, item),
                            Optional.empty());

            assertThat(codes(triage.judge(conclusion, Before.NOTHING)))
                    .contains("urgent shortnessOfBreath");
        }
    }

    @Test
    void aTemperatureThatRisesOverThreeReportsIsUrgent() {
        var before = after(warm(YESTERDAY, 36.4), warm(YESTERDAY, 36.8));
        var falling = after(warm(YESTERDAY, 37.1), warm(YESTERDAY, 36.4));
        var conclusion = concluded(report(37.1, Map.of()), List.of());

        assertThat(told(triage.judge(conclusion, before)))
                .containsExactly("urgent temperatureRising temperature-rising");
        assertThat(triage.judge(conclusion, falling)).isEmpty();
    }

    @Test
    void aRoundWithoutATemperatureDoesNotHideARise() {
        var before =
                after(
                        warm(YESTERDAY, 36.4),
                        warm(YESTERDAY, 36.8),
                        new Earlier(TODAY, with(Map.of(Symptom.COUGH, Polarity.ABSENT))));

        assertThat(codes(triage.judge(concluded(report(37.1, Map.of()), List.of()), before)))
                .containsExactly("urgent temperatureRising");
    }

    @Test
    void aComplaintThatNoReportSinceYesterdayHadIsNew() {
        var cough = with(Map.of(Symptom.COUGH, Polarity.PRESENT));
        var well = with(Map.of(Symptom.COUGH, Polarity.ABSENT));
        var now = concluded(cough, List.of());

        assertThat(told(triage.judge(now, after(new Earlier(YESTERDAY, well)))))
                .containsExactly("attention cough new-symptom");
        assertThat(told(triage.judge(now, after(new Earlier(YESTERDAY, cough)))))
                .containsExactly("attention cough milder-symptom");
        assertThat(told(triage.judge(now, after(new Earlier(TODAY.minusDays(2), well)))))
                .as("nothing is known of yesterday")
                .containsExactly("attention cough milder-symptom");
    }

    @Test
    void aNewComplaintIsNotLostBesideAFeverThatIsOlder() {
        var now = concluded(report(37.8, Map.of(Symptom.COUGH, Polarity.PRESENT)), List.of());

        assertThat(codes(triage.judge(now, after(warm(YESTERDAY, 37.8)))))
                .containsExactly("attention fever", "attention cough");
        assertThat(codes(triage.judge(now, after(warm(YESTERDAY, 36.5)))))
                .as("the fever is the news")
                .containsExactly("attention fever");
    }

    @Test
    void whatIsLackingForTheSecondDayIsUrgent() {
        var hungry = lacking(Need.FOOD);
        var now = concluded(hungry, List.of());

        assertThat(told(triage.judge(now, after(new Earlier(YESTERDAY, hungry)))))
                .containsExactly("urgent needs need-not-met");
        assertThat(told(triage.judge(now, after(new Earlier(TODAY, hungry)))))
                .as("asked for this morning")
                .containsExactly("attention needs needs");
        assertThat(told(triage.judge(now, after(new Earlier(YESTERDAY, lacking(Need.RUBBISH))))))
                .as("something else")
                .containsExactly("attention needs needs");
    }

    @Test
    void whatWasLackingAndWasNotSpokenOfAgainIsNotForgotten() {
        var before = after(new Earlier(YESTERDAY, lacking(Need.MEDICINE)));

        assertThat(told(triage.judge(concluded(HealthReport.EMPTY, List.of()), before)))
                .containsExactly("attention needs need-still-open");
        assertThat(triage.judge(asked(QuestionKind.NEEDS), before))
                .as("asked, and nothing is lacking any more")
                .isEmpty();
    }

    @Test
    void whoIsMissedInTwoRoundsOrForADayIsUrgentWithoutAnyReport() {
        var hours = Duration.ofHours(9);

        assertThat(told(Triage.judge(new Unreached(true, hours)).stream().toList()))
                .containsExactly("urgent notReached missed-two-rounds");
        assertThat(told(Triage.judge(new Unreached(false, Duration.ofHours(25))).stream().toList()))
                .containsExactly("urgent notReached not-reached-24h");
        assertThat(Triage.judge(new Unreached(false, hours))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93, ''", "94, urgent oxygenLow oxygen-watched", "95, ''"})
    void oxygenJustAboveTheDangerousOneIsUrgent(int percent, String expected) {
        var report =
                new HealthReport(
                        Optional.empty(),
                        Optional.of(new OxygenSaturation(percent)),
                        Map.of(),
                        HealthReport.EMPTY.household(),
                        Optional.empty(),
                        HealthReport.EMPTY.wellbeing());

        assertThat(told(triage.judge(concluded(report, List.of()), Before.NOTHING)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "34.8, emergency other temperature-low",
        "35.0, emergency other temperature-low",
        "35.1, ''"
    })
    void aTemperatureOfThirtyFiveOrLessIsAnEmergency(double celsius, String expected) {
        var now = concluded(report(celsius, Map.of()), List.of());

        assertThat(told(triage.judge(now, Before.NOTHING)))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aHighFeverOfMoreThanThreeDaysIsAnEmergency() {
        var now = concluded(report(38.6, Map.of()), List.of());
        var two = List.of(warm(TODAY.minusDays(2), 38.9), warm(YESTERDAY, 38.7));
        var three = warm(TODAY.minusDays(3), 38.6);

        assertThat(codes(triage.judge(now, after(two.toArray(Earlier[]::new)))))
                .containsExactly("urgent fever");
        assertThat(told(triage.judge(now, after(three, two.get(0), two.get(1)))))
                .contains("emergency fever fever-lasting");
    }

    @ParameterizedTest
    @CsvSource({
        "child, severe-child",
        "pregnancy, pregnancy-sign",
        "poison, poison",
        "violence, violence"
    })
    void whatIsGraveForAChildOrInPregnancyIsAnEmergencyOfItsOwn(String sign, String rule) {
        assertThat(told(triage.atOnce(List.of(new Finding.Grave(sign, HERE)))))
                .containsExactly("emergency other " + rule);
    }

    @Test
    void anOfficesFiguresHoldFromTheirDayOn() {
        var stricter =
                new Thresholds(
                        TODAY,
                        BodyTemperature.celsius(37.0),
                        BodyTemperature.celsius(38.0),
                        new OxygenSaturation(95),
                        0.5,
                        Thresholds.Further.STANDARD);
        var office = new DatedThresholds(List.of(stricter));
        var now = concluded(report(38.1, Map.of()), List.of());

        assertThat(codes(office.triage(YESTERDAY).judge(now, Before.NOTHING)))
                .containsExactly("attention fever");
        assertThat(codes(office.triage(TODAY).judge(now, Before.NOTHING)))
                .containsExactly("urgent fever");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, ''",
        "HANDED_OVER, attention askedForPerson",
        "CALL_LATER, ''",
        "WRONG_PERSON, attention wrongPerson",
        "REFUSED, attention refused",
        "INCOMPLETE, attention incomplete",
        "MACHINE, ''"
    })
    void everyOutcomeHasItsFlag(Outcome outcome, String flag) {
        var conclusion =
                new Conclusion(
                        HealthReport.EMPTY,
                        Optional.of(outcome),
                        List.of(),
                        new Unsettled(0, List.of(), List.of(), List.of()),
                        Map.of(),
                        Optional.empty());

        assertThat(String.join(",", codes(triage.judge(conclusion, Before.NOTHING))))
                .isEqualTo(flag);
    }

    @Test
    void noOutcomeSuppressesADangerSign() {
        var danger = new Finding.Complaint(Symptom.COUGHING_BLOOD, Polarity.PRESENT, HERE);
        for (var outcome : Outcome.values()) {
            var conclusion =
                    new Conclusion(
                            HealthReport.EMPTY,
                            Optional.of(outcome),
                            List.of(danger),
                            new Unsettled(0, List.of(), List.of(), List.of()),
                            Map.of(),
                            Optional.empty());

            assertThat(codes(triage.judge(conclusion, Before.NOTHING)))
                    .contains("emergency coughingBlood");
        }
    }

    @Test
    void noFeverAndANumberThatIsOneContradict() {
        assertThat(codes(judge(report(37.8, Map.of(Symptom.FEVER, Polarity.ABSENT)))))
                .containsExactlyInAnyOrder("attention fever", "attention contradiction");
    }

    @Test
    void circumstancesAreLookedAtByTheEndOfTheDay() {
        var report =
                new HealthReport(
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        new Household(Optional.of(HouseholdState.UNWELL), false),
                        Optional.of(false),
                        new Wellbeing(Set.of(Need.FOOD), Optional.of(Distress.LOW)));

        assertThat(codes(judge(report)))
                .containsExactlyInAnyOrder(
                        "attention householdUnwell",
                        "attention leftHome",
                        "attention needs",
                        "attention distress");
    }

    @Test
    void everyRuleIsDatedAndNamedOnce() {
        var today = Triage.rules(LocalDate.of(2026, 11, 23));

        assertThat(today).extracting(Rule::id).doesNotHaveDuplicates().isNotEmpty();
        assertThat(today).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(Triage.rules(LocalDate.of(2019, 1, 1))).isEmpty();
    }

    private List<Judgement> judge(HealthReport report) {
        return triage.judge(concluded(report, List.of()), Before.NOTHING);
    }

    private static Conclusion concluded(HealthReport report, List<Finding> dangers) {
        return new Conclusion(
                report,
                Optional.of(Outcome.COMPLETED),
                dangers,
                new Unsettled(0, List.of(), List.of(), List.of()),
                Map.of(),
                Optional.empty());
    }

    private static HealthReport report(double celsius, Map<Symptom, Polarity> symptoms) {
        return new HealthReport(
                Optional.of(BodyTemperature.celsius(celsius)),
                Optional.empty(),
                symptoms,
                HealthReport.EMPTY.household(),
                Optional.empty(),
                HealthReport.EMPTY.wellbeing());
    }

    private static Before after(Earlier... reports) {
        return new Before(List.of(), new LastDays(TODAY, List.of(reports)));
    }

    private static Earlier warm(LocalDate day, double celsius) {
        return new Earlier(day, report(celsius, Map.of()));
    }

    private static HealthReport with(Map<Symptom, Polarity> symptoms) {
        return new HealthReport(
                Optional.empty(),
                Optional.empty(),
                symptoms,
                HealthReport.EMPTY.household(),
                Optional.empty(),
                HealthReport.EMPTY.wellbeing());
    }

    private static HealthReport lacking(Need need) {
        return new HealthReport(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                HealthReport.EMPTY.household(),
                Optional.empty(),
                new Wellbeing(Set.of(need), Optional.empty()));
    }

    private static Conclusion asked(QuestionKind kind) {
        return new Conclusion(
                HealthReport.EMPTY,
                Optional.of(Outcome.COMPLETED),
                List.of(),
                new Unsettled(0, List.of(), List.of(), List.of()),
                Map.of(kind, Item.ANSWERED),
                Optional.empty());
    }

    private static List<String> told(List<Judgement> judgements) {
        return judgements.stream()
                .map(it -> it.severity().code() + " " + it.reason().code() + " " + it.ruleId())
                .toList();
    }

    private static List<String> codes(List<Judgement> judgements) {
        return judgements.stream()
                .map(it -> it.severity().code() + " " + it.reason().code())
                .toList();
    }
}
