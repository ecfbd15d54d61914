package org.warmline.assistant.dialogue;

import java.util.Optional;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.understanding.Finding;

/** The same fact said both ways. */
final class Contradiction {

    private Contradiction() {}

    /** The name of the fact, if what is said now is the opposite of what was said before. */
    static Optional<String> between(HealthReport before, Finding now) {
        return switch (now) {
            case Finding.Complaint complaint -> {
                var was = before.symptoms().get(complaint.symptom());
                yield was != null && opposite(was, complaint.polarity())
                        ? Optional.of(complaint.symptom().code())
                        : Optional.empty();
            }
            case Finding.StayedHome home ->
                    before.stayedHome()
                            .filter(was -> was != home.stayed())
                            .map(was -> "stayedHome");
            case Finding.Household household ->
                    before.household()
                            .state()
                            .filter(was -> opposite(was, household.state()))
                            .map(was -> "household");
            default -> Optional.empty();
        };
    }

    private static boolean opposite(Polarity was, Polarity is) {
        return was != is && was != Polarity.UNSURE && is != Polarity.UNSURE;
    }

    private static boolean opposite(HouseholdState was, HouseholdState is) {
        return was != is && was != HouseholdState.UNSURE && is != HouseholdState.UNSURE;
    }
}
