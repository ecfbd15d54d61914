package org.warmline.assistant.dialogue;

import org.warmline.assistant.language.Language;

/**
 * All that a conversation needs to know of a resident.
 *
 * @param addressedAs surname and title, such as 王女士; nothing else of the name
 * @param office for whom the machine calls
 * @param age in years, 0 if unknown; older people are given more time
 * @param relativeReports true if the record says that a relative answers for the resident
 */
public record ResidentFacts(
        String addressedAs, String office, Language language, int age, boolean relativeReports) {

    private static final int OLD = 60;

    boolean isOld() {
        return age >= OLD;
    }

    @Override
    public String toString() {
        return "ResidentFacts[" + language.tag() + "]";
    }
}
