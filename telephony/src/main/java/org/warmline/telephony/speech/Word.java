package org.warmline.telephony.speech;

import java.time.Duration;

/**
 * A recognised word.
 *
 * @param text the word as the model spells it
 * @param start from the first frame that the recognizer was given on this call
 * @param end from the same beginning, not before {@code start}
 * @param confidence 0 to 1, as the model claims; it proves nothing
 */
public record Word(String text, Duration start, Duration end, double confidence) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has letters");
        }
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a word cannot end before it starts");
        }
    }

    Word later(Duration by) {
        return new Word(text, start.plus(by), end.plus(by), confidence);
    }
}
