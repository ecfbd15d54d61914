package org.warmline.assistant.dialogue;

import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Language;

/**
 * All that a conversation needs to know of a resident.
 *
 * @param named in the language that the record says
 * @param otherwise in the other language, should the resident speak it
 * @param age in years, 0 if unknown; older people are given more time
 * @param relativeReports true if the record says that a relative answers for the resident
 * @param lacked what the resident said the day before to lack
 */
public record ResidentFacts(
        ResidentFacts.Named named,
        Optional<ResidentFacts.Named> otherwise,
        int age,
        boolean relativeReports,
        Set<Need> lacked) {

    private static final int OLD = 60;
    private static final int GROWN = 14;

    /**
     * What somebody and we are called in a language.
     *
     * @param addressedAs surname and title, such as 王女士; nothing else of the name
     * @param office for whom the machine calls
     */
    public record Named(String addressedAs, String office, Language language) {}

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
        this(
                new Named(addressedAs, office, language),
                Optional.empty(),
                age,
                relativeReports,
                Set.of());
    }

    public String addressedAs() {
        return named.addressedAs();
    }

    public String office() {
        return named.office();
    }

    public Language language() {
        return named.language();
    }

    /** As they are spoken to in a language; under the same names, if no others are known. */
    ResidentFacts in(Language language) {
        if (language == language()) {
            return this;
        }
        var then =
                otherwise
                        .filter(it -> it.language() == language)
                        .orElse(new Named(addressedAs(), office(), language));
        return new ResidentFacts(then, Optional.of(named), age, relativeReports, lacked);
    }

    boolean isOld() {
        return age >= OLD;
    }

    /** Whose parents speak for them. */
    boolean isChild() {
        return age > 0 && age < GROWN;
    }

    @Override
    public String toString() {
        return "ResidentFacts[" + language().tag() + "]";
    }
}
