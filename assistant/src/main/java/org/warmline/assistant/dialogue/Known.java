package org.warmline.assistant.dialogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.script.Condition;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What has been answered so far, for the conditions of a script. The answer to a question that is
 * not asked any more, since something else was corrected, does not count.
 */
final class Known implements Condition.Facts {

    private final DialogueState state;

    Known(DialogueState state) {
        this.state = state;
    }

    @Override
    public List<Value> values(String linkId) {
        var fixed = state.script().besides().fixed().get(linkId);
        if (fixed != null) {
            return fixed;
        }
        return state.script()
                .question(linkId)
                .filter(question -> question.when().holds(this))
                .map(this::values)
                .orElse(List.of());
    }

    /** Every answer that counts, in the order of the script; what stands beforehand is in it. */
    Map<String, Given> all() {
        var all = new LinkedHashMap<String, Given>();
        state.script()
                .besides()
                .fixed()
                .forEach((linkId, values) ->
                        all.put(linkId, new Given(Given.Status.ANSWERED, values, List.of())));
        for (var question : state.script().questions()) {
            var linkId = question.terms().linkId();
            if (linkId.isEmpty() || !question.when().holds(this)) {
                continue;
            }
            var given = state.sheet().given().get(linkId);
            if (question.isOfAnyKind() && given != null) {
                all.put(linkId, given);
            } else if (!values(question).isEmpty()) {
                all.put(linkId, new Given(Given.Status.ANSWERED, values(question), List.of()));
            }
        }
        return all;
    }

    private List<Value> values(ScriptQuestion question) {
        var given = state.sheet().given().get(question.terms().linkId());
        if (question.isOfAnyKind()) {
            return given == null ? List.of() : given.values();
        }
        var told = told(question.kind(), state.memory().report());
        return told.isEmpty() && given != null ? given.values() : told;
    }

    /** What the house understands by itself, as a value. */
    private List<Value> told(QuestionKind kind, HealthReport report) {
        var symptom = kind.askedSymptom();
        if (symptom.isPresent()) {
            var polarity = report.symptoms().get(symptom.get());
            return polarity == null || polarity == Polarity.UNSURE
                    ? List.of()
                    : truth(polarity == Polarity.PRESENT);
        }
        boolean answered = state.course().items().get(kind) == Item.ANSWERED;
        return switch (kind.name()) {
            case "temperature" ->
                    report.temperature().stream()
                            .<Value>map(value ->
                                    new Value.Amount(BigDecimal.valueOf(value.celsius()), "Cel"))
                            .toList();
            case "symptoms" -> {
                boolean any = report.symptoms().containsValue(Polarity.PRESENT);
                yield any || answered ? truth(any) : List.of();
            }
            case "household" ->
                    report.household().state().stream()
                            .filter(home -> home != HouseholdState.UNSURE)
                            .<Value>map(home -> new Value.Truth(home == HouseholdState.UNWELL))
                            .toList();
            case "stayedHome" -> report.stayedHome().stream().<Value>map(Value.Truth::new).toList();
            case "needs" -> answered ? truth(!report.wellbeing().needs().isEmpty()) : List.of();
            case "mood" -> answered ? truth(report.wellbeing().distress().isEmpty()) : List.of();
            default -> List.of();
        };
    }

    private static List<Value> truth(boolean yes) {
        return List.of(new Value.Truth(yes));
    }
}
