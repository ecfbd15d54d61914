package org.warmline.assistant.health;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a resident has reported in one follow-up. Empty means "not said", never "no".
 *
 * @param symptoms what was said of each; a symptom that nobody spoke of is not in it
 * @param stayedHome false if the flat was left at all
 */
public record HealthReport(
        Optional<BodyTemperature> temperature,
        Optional<OxygenSaturation> oxygen,
        Map<Symptom, Polarity> symptoms,
        Household household,
        Optional<Boolean> stayedHome,
        Wellbeing wellbeing) {

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
