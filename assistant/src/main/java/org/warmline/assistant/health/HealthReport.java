package org.warmline.assistant.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has reported in one follow-up. Empty means "not said", never "no".
 *
 * @param symptoms what was said of each; a symptom that nobody spoke of is not in it
 * @param stayedHome false if the flat was left at all
 * @param earlier what was said first and replaced later in the same conversation
 */
public record HealthReport(
        Optional<BodyTemperature> temperature,
        Optional<OxygenSaturation> oxygen,
        Map<Symptom, Polarity> symptoms,
        Household household,
        Optional<Boolean> stayedHome,
        Wellbeing wellbeing,
        List<Earlier> earlier) {

    /** Nothing was said. */
    public static final HealthReport EMPTY =
            new HealthReport(
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    new Household(Optional.empty(), false),
                    Optional.empty(),
                    new Wellbeing(Set.of(), Optional.empty()));

    public HealthReport {
        symptoms = Map.copyOf(symptoms);
        earlier = withoutNull(earlier);
    }

    /** Nothing was taken back. */
    public HealthReport(
            Optional<BodyTemperature> temperature,
            Optional<OxygenSaturation> oxygen,
            Map<Symptom, Polarity> symptoms,
            Household household,
            Optional<Boolean> stayedHome,
            Wellbeing wellbeing) {
        this(temperature, oxygen, symptoms, household, stayedHome, wellbeing, List.of());
    }

    /**
     * What was said before something else was.
     *
     * @param what {@code temperature}, {@code oxygen}, {@code household}, {@code stayedHome} or a
     *     symptom's code
     * @param was as the tools print it, such as {@code 38.5} or {@code present}
     */
    public record Earlier(String what, String was) {}

    /** Reports that were written before this was kept lack it. */
    private static List<Earlier> withoutNull(@Nullable List<Earlier> earlier) {
        return earlier == null ? List.of() : List.copyOf(earlier);
    }

    /**
     * The others at home.
     *
     * @param danger true if one of them has a danger sign
     */
    public record Household(Optional<HouseholdState> state, boolean danger) {}

    /** What is lacking, and how the resident bears it. */
    public record Wellbeing(Set<Need> needs, Optional<Distress> distress) {

        public Wellbeing {
            needs = Set.copyOf(needs);
        }
    }
}
