package org.warmline.assistant.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.OxygenSaturation;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;

/**
 * What answers say of the resident's health. Whoever answers "yes" to "Do you have chest pain?" has
 * said so, and so has whoever presses the key of that option.
 *
 * @param byValue what each answer means; one that means nothing is not in it
 * @param measure what a number measures
 */
public record Signs(Map<Value, List<Finding>> byValue, Measure measure) {

    static final Signs NONE = new Signs(Map.of(), Measure.NOTHING);

    private static final Evidence ALL_OF_IT = new Evidence(0, 0, 0.9);

    /** What a number measures. */
    public enum Measure {
        NOTHING,
        TEMPERATURE,
        OXYGEN
    }

    public Signs {
        byValue = Map.copyOf(byValue);
    }

    /** What that answer means beyond its words. */
    public List<Finding> of(Value value) {
        if (value instanceof Value.Amount number) {
            return measured(number).map(List::of).orElse(List.of());
        }
        return byValue.getOrDefault(value, List.of());
    }

    /** True if an answer can mean anything. */
    public boolean isEmpty() {
        return byValue.isEmpty() && measure == Measure.NOTHING;
    }

    /** The codes of all dangers that an answer can mean, also those that are asked about first. */
    public List<String> dangers() {
        return byValue.values().stream()
                .flatMap(List::stream)
                .flatMap(finding -> danger(finding).stream())
                .distinct()
                .toList();
    }

    /** The codes of those that no answer states. */
    List<String> inDoubt() {
        var stated =
                byValue.values().stream()
                        .flatMap(List::stream)
                        .filter(finding -> !(finding instanceof Finding.Perhaps))
                        .flatMap(finding -> danger(finding).stream())
                        .toList();
        return dangers().stream().filter(danger -> !stated.contains(danger)).toList();
    }

    private static Optional<String> danger(Finding finding) {
        return switch (finding) {
            case Finding.Perhaps(var danger, _) -> Optional.of(danger);
            case Finding.Complaint complaint when complaint.symptom().isDangerSign() ->
                    Optional.of(complaint.symptom().code());
            case Finding.Burden burden when burden.distress() == Distress.HIGH ->
                    Optional.of("distress");
            default -> Optional.empty();
        };
    }

    private Optional<Finding> measured(Value.Amount number) {
        double amount = number.amount().doubleValue();
        return switch (measure) {
            case NOTHING -> Optional.empty();
            case TEMPERATURE -> {
                double celsius = number.unit().equals("[degF]") ? (amount - 32) / 1.8 : amount;
                yield BodyTemperature.isPlausible(celsius)
                        ? Optional.of(
                                new Finding.Temperature(
                                        BodyTemperature.celsius(Math.round(celsius * 10) / 10.0),
                                        ALL_OF_IT))
                        : Optional.empty();
            }
            case OXYGEN ->
                    amount >= 50 && amount <= 100
                            ? Optional.of(
                                    new Finding.Oxygen(
                                            new OxygenSaturation((int) Math.round(amount)),
                                            ALL_OF_IT))
                            : Optional.empty();
        };
    }
}
