package org.warmline.assistant.prompt;

import java.util.Locale;
import java.util.Set;
import org.warmline.assistant.language.Phrase;

/** Where in a call a sentence of the house is said. */
enum PartOfCall {
    GREETING,
    BETWEEN,
    DOUBT,
    DANGER,
    GOODBYE,
    ANSWERING;

    /** The kind of what a script says between its questions. */
    static final String LEAD = "lead";

    /** Phrases whose only gap is for whom the machine calls. */
    static final Set<Phrase> NAMES_THE_OFFICE =
            Set.of(Phrase.GREETING_MACHINE, Phrase.WHO_IS_CALLING);

    private static final Set<Phrase> DANGERS =
            Set.of(Phrase.IF_DANGER, Phrase.VIOLENCE, Phrase.WORRY);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PartOfCall of(Phrase phrase) {
        var name = phrase.name();
        if (phrase.compareTo(Phrase.ANSWERING_FOR) <= 0) {
            return GREETING;
        }
        if (name.startsWith("DOUBT_") || name.startsWith("WHICH_")) {
            return DOUBT;
        }
        if (name.startsWith("DANGER") || name.startsWith("DESPAIR") || DANGERS.contains(phrase)) {
            return DANGER;
        }
        if (name.startsWith("BYE_")) {
            return GOODBYE;
        }
        return phrase.compareTo(Phrase.ASK_YES_NO) >= 0 ? ANSWERING : BETWEEN;
    }
}
