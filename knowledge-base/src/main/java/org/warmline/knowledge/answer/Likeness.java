package org.warmline.knowledge.answer;

import java.util.Optional;

/** How much two questions ask the same, by their words and by what they mean. */
final class Likeness {

    private static final double BY_WORDS = 0.35;

    private Likeness() {}

    /**
     * @param words the share of their words that they have in common
     * @param one what the first means, where it is known
     */
    static double of(double words, Optional<float[]> one, Optional<float[]> other) {
        return one.isPresent() && other.isPresent()
                ? BY_WORDS * words + (1 - BY_WORDS) * dot(one.get(), other.get())
                : words;
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
