package org.warmline.assistant.understanding;

/**
 * Where a finding stands in what was said.
 *
 * @param from the first character, inclusive
 * @param to the last character, exclusive
 * @param confidence 0 to 1: how sure the reading is, whatever the recognizer claims
 */
public record Evidence(int from, int to, double confidence) {

    /** Of what only resembles something. */
    static final double LEAST = 0.3;

    private static final double GUESS = 0.5;

    /** The same place, of which the reading is only a guess. */
    Evidence guessed() {
        return new Evidence(from, to, Math.min(confidence, GUESS));
    }

    public Evidence {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a span: " + from + " to " + to);
        }
    }
}
