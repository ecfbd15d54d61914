package org.warmline.knowledge.index;

import org.warmline.knowledge.passage.Passage;

/** A passage and what every way of searching thinks of it. */
public record Candidate(Passage passage, Scores scores) {

    /**
     * Larger is better; 0 where a way has found nothing.
     *
     * @param words by the words of the passage
     * @param sounds by how they sound
     * @param document by the words of the whole document
     * @param meaning by likeness of meaning, up to 1
     */
    public record Scores(double words, double sounds, double document, double meaning) {}
}
