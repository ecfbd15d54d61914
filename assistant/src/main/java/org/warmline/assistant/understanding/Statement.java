package org.warmline.assistant.understanding;

import org.warmline.assistant.health.Polarity;

/**
 * Something said of somebody.
 *
 * @param match the words, and what they stand for
 * @param standing whether it is said to be so now
 */
record Statement(Match match, Polarity polarity, Whose whose, Standing standing) {

    /** How a statement stands to here and now. */
    enum Standing {
        STATED,
        PAST,
        HYPOTHETICAL
    }

    String code() {
        return match.code();
    }

    boolean isPresent() {
        return standing == Standing.STATED && polarity == Polarity.PRESENT;
    }

    boolean isStated() {
        return standing == Standing.STATED;
    }

    boolean isOf(Whose person) {
        return whose == person
                || (whose == Whose.BOTH && (person == Whose.RESIDENT || person == Whose.HOUSEHOLD));
    }
}
