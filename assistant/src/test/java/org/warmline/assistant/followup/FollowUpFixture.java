package org.warmline.assistant.followup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.QuestionKind;

/** What is said in the calls of these tests. */
final class FollowUpFixture {

    static final Round MORNING = new Round(LocalDate.of(2026, 3, 2), 1);
    static final String SENTENCE = "我今天三十八度六，胸口疼";
    static final Concern CHEST_PAIN =
            new Concern(
                    Severity.EMERGENCY,
                    new Rule("chestPain", "danger-2026-01"),
                    new Quote(SENTENCE, 9, 12, Duration.ofSeconds(7), Duration.ofSeconds(9)));
    static final HealthReport FEVER =
            new HealthReport(
                    Optional.of(BodyTemperature.celsius(38.6)),
                    Optional.of(new OxygenSaturation(95)),
                    Map.of(
                            Symptom.CHEST_PAIN, Polarity.PRESENT,
                            Symptom.COUGH, Polarity.ABSENT),
                    new HealthReport.Household(Optional.of(HouseholdState.WELL), false),
                    Optional.of(true),
                    new HealthReport.Wellbeing(Set.of(), Optional.empty()));

    private FollowUpFixture() {}

    static Utterance saidByResident() {
        return new Utterance(
                Utterance.Speaker.RESIDENT,
                SENTENCE,
                List.of(
                        new Utterance.Word(
                                "胸口疼", Duration.ofMillis(7200), Duration.ofMillis(8900), 0.97)),
                QuestionKind.TEMPERATURE,
                new Utterance.Span(Duration.ofSeconds(5), Duration.ofSeconds(9)),
                false);
    }

    static Utterance saidByUs(String words) {
        return new Utterance(
                Utterance.Speaker.US,
                words,
                List.of(),
                QuestionKind.TEMPERATURE,
                new Utterance.Span(Duration.ofSeconds(1), Duration.ofSeconds(4)),
                false);
    }

    static Finished finished(Outcome outcome) {
        return new Finished(outcome, FEVER, List.of(), List.of());
    }

    static Finished silent(Outcome outcome) {
        return new Finished(outcome, HealthReport.EMPTY, List.of(), List.of());
    }
}
