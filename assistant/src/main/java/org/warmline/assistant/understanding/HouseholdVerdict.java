package org.warmline.assistant.understanding;

import java.util.List;
import org.warmline.assistant.health.HouseholdState;

/** Leaves one word about the household: somebody ill outweighs a doubt, and that "all well". */
final class HouseholdVerdict {

    private static final List<HouseholdState> GRAVEST_FIRST =
            List.of(HouseholdState.UNWELL, HouseholdState.UNSURE, HouseholdState.WELL);

    private HouseholdVerdict() {}

    static void settle(Findings findings) {
        var households = findings.of(Finding.Household.class).toList();
        for (var state : GRAVEST_FIRST) {
            var decisive =
                    households.stream().filter(household -> household.state() == state).findFirst();
            if (decisive.isPresent()) {
                households.forEach(findings::remove);
                findings.add(decisive.get());
                return;
            }
        }
    }
}
