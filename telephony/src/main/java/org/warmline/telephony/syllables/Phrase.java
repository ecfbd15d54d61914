package org.warmline.telephony.syllables;

import java.time.Duration;
import java.util.List;

/**
 * Syllables that are said in one breath, with tone sandhi applied.
 *
 * @param syllables may be empty, then only the pause counts
 * @param pause what follows
 */
public record Phrase(List<Syllable> syllables, Pause pause) {

    public Phrase {
        syllables = List.copyOf(syllables);
    }

    /**
     * A toned syllable.
     *
     * @param pinyin in ASCII, tone last, neutral tone 5, ü as v: {@code nv3}, {@code ma5}
     * @param careful one of a row of digits that is read out, such as 幺二零
     * @param accented part of a number, the news of its sentence
     */
    public record Syllable(String pinyin, boolean careful, boolean accented) {

        boolean isNeutral() {
            return pinyin.endsWith("5");
        }
    }

    /** Silence after a phrase at normal pace. */
    public enum Pause {
        NONE(0),
        ITEM(130),
        CLAUSE(250),
        SENTENCE(450),
        /** The end of a sentence that asks. */
        QUESTION(450);

        private final Duration length;

        Pause(int millis) {
            length = Duration.ofMillis(millis);
        }

        /** True if a sentence is over. */
        public boolean endsSentence() {
            return this == SENTENCE || this == QUESTION;
        }

        public Duration length() {
            return length;
        }
    }
}
