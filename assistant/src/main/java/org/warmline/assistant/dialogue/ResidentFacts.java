package org.warmline.assistant.dialogue;

import java.util.Set;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Language;

/**
 * All that a conversation needs to know of a resident.
 *
 * @param addressedAs surname and title, such as 王女士; nothing else of the name
 * @param office for whom the machine calls
 * @param age in years, 0 if unknown; older people are given more time
 * @param relativeReports true if the record says that a relative answers for the resident
 * @param lacked what the resident said the day before to lack
 */
public record ResidentFacts(
        String addressedAs,
        String office,
        Language language,
        int age,
        boolean relativeReports,
        Set<Need> lacked) {

    private static final int OLD = 60;

    public ResidentFacts {
        lacked = Set.copyOf(lacked);
    }

    /** Of whom nothing is known from the days before. */
    public ResidentFacts(
            String addressedAs,
            String office,
            Language language,
            int age,
            boolean relativeReports) {
        this(addressedAs, office, language, age, relativeReports, Set.of());
    }

    boolean isOld() {
        return age >= OLD;
    }

    @Override
    public String toString() {
        return "ResidentFacts[" + language.tag() + "]";
    }
}
