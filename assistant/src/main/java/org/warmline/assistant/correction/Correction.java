package org.warmline.assistant.correction;

import java.time.Instant;
import java.util.UUID;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.understanding.LabelledCase;

/**
 * What was said and meant, as a worker heard it.
 *
 * @param utterance which one is corrected
 * @param heard the recognizer's words
 * @param right the worker's words, and what must be read in them
 */
public record Correction(UUID utterance, String heard, LabelledCase right, Actor by, Instant at) {

    /** Whether the recognizer heard something else. */
    public boolean isMisheard() {
        return !heard.strip().equals(right.said().strip());
    }

    @Override
    public String toString() {
        return "Correction[" + utterance + "]";
    }
}
