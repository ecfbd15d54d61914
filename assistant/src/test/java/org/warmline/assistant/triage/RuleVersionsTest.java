package org.warmline.assistant.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Conclusion.Unsettled;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;

/** Each judgement names the version of its rule, and of the figures that it turns on. */
class RuleVersionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 12, 1);

    private final DatedThresholds dated =
            new DatedThresholds(
                    List.of(
                            new Thresholds(
                                    CHANGE,
                                    BodyTemperature.celsius(37.5),
                                    BodyTemperature.celsius(38.5),
                                    new OxygenSaturation(93),
                                    0.6,
                                    Thresholds.Further.STANDARD)));

    @Test
    void theFiguresOfTheDayStandBesideTheRulesOwnDay() {
        assertThat(atOnceOn(CHANGE.minusDays(1)).version()).contains("2020-01-01/2020-01-01");
        assertThat(atOnceOn(CHANGE).version()).contains("2020-01-01/2026-12-01");
    }

    @Test
    void aFeverOfTheOldFiguresIsNoneByTheNewOnes() {
        assertThat(feverOn(CHANGE.minusDays(1))).isPresent();
        assertThat(feverOn(CHANGE)).isEmpty();
    }

    @Test
    void whatWasRaisedDuringACallThroughMidnightKeepsItsVersion() {
        var raised = atOnceOn(CHANGE.minusDays(1));
        var before = new Before(List.of(raised), LastDays.UNKNOWN);

        assertThat(dated.triage(CHANGE).judge(conclusion(HealthReport.EMPTY), before))
                .filteredOn(judgement -> judgement.reason().equals(raised.reason()))
                .containsExactly(raised);
    }

    @Test
    void whoWasNotReachedAndWhatIsOnlySuspectedHaveOneToo() {
        assertThat(Triage.judge(new Unreached(true, Duration.ZERO)).orElseThrow().version())
                .isPresent();
        assertThat(Triage.suspected("chestPain").version()).isPresent();
    }

    @Test
    void everyRuleHasADayAndASourceAndItsIdIsItsOwn() {
        var rules = Triage.rules(LocalDate.of(2026, 11, 26));

        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules)
                .allSatisfy(rule -> {
                    assertThat(rule.source()).isNotBlank();
                    assertThat(rule.text()).isNotBlank();
                });
    }

    private Judgement atOnceOn(LocalDate day) {
        var pain =
                new Finding.Complaint(
                        Symptom.CHEST_PAIN, Polarity.PRESENT, new Evidence(0, 3, 0.9));
        return dated.triage(day).atOnce(List.of(pain)).getFirst();
    }

    private Optional<Judgement> feverOn(LocalDate day) {
        var report =
                new HealthReport(
                        Optional.of(BodyTemperature.celsius(37.4)),
                        Optional.empty(),
                        Map.of(),
                        HealthReport.EMPTY.household(),
                        Optional.empty(),
                        HealthReport.EMPTY.wellbeing());
        return dated
                .triage(day)
                .judge(conclusion(report), new Before(List.of(), LastDays.UNKNOWN))
                .stream()
                .filter(judgement -> judgement.reason().equals(Reason.FEVER))
                .findFirst();
    }

    private static Conclusion conclusion(HealthReport report) {
        return new Conclusion(
                report,
                Optional.of(Outcome.COMPLETED),
                List.of(),
                new Unsettled(0, List.of(), List.of(), List.of()),
                Map.of(),
                Optional.empty());
    }
}
