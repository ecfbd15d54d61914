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
        /** It was so some days ago, and nothing is said of now. */
        RECENT,
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

    /** Neither said to be so now nor said not to be: a danger is asked about then. */
    boolean isOpen() {
        return standing == Standing.RECENT
                || (standing == Standing.STATED && polarity == Polarity.UNSURE);
    }

    boolean isOf(Whose person) {
        return whose == person
                || (whose == Whose.BOTH && (person == Whose.RESIDENT || person == Whose.HOUSEHOLD));
    }
}
