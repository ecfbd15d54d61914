package org.warmline.assistant.understanding;

/**
 * Words of the lexicon found in what was said.
 *
 * @param code what the lexicon says they mean
 * @param from the first character in the uniform text, inclusive
 * @param to the last one, exclusive
 */
record Match(String code, int from, int to) {

    int length() {
        return to - from;
    }

    boolean contains(Match other) {
        return from <= other.from && other.to <= to && length() > other.length();
    }

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
