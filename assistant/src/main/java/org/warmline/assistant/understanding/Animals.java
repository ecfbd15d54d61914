package org.warmline.assistant.understanding;

import java.util.List;
import org.warmline.assistant.health.HouseholdState;

/**
 * "The dog keeps shaking. He had a fit": who is meant by "he" is not sure where an animal and no
 * person was spoken of. Then the danger is asked about; it is not given away.
 */
final class Animals {

    private static final String HOUSEHOLD_DANGER = "householdUnwell";

    private Animals() {}

    static void settle(Reply reply, Findings findings) {
        var dangers = findings.of(Finding.HouseholdDanger.class).toList();
        if (dangers.isEmpty() || reply.all("animal").isEmpty() || isPersonNamed(reply)) {
            return;
        }
        dangers.forEach(findings::remove);
        List<Finding.Household> ill =
                findings.of(Finding.Household.class)
                        .filter(household -> household.state() == HouseholdState.UNWELL)
                        .toList();
        ill.forEach(findings::remove);
        findings.add(
                new Finding.Perhaps(HOUSEHOLD_DANGER, dangers.getFirst().evidence().guessed()));
    }

    private static boolean isPersonNamed(Reply reply) {
        return reply.find("person").stream()
                .anyMatch(match ->
                        match.code().equals("kin")
                                || match.code().equals("both")
                                || match.code().equals("other"));
    }
}
