package org.warmline.knowledge.answer;

import org.warmline.knowledge.retrieval.Ranking;
import org.warmline.knowledge.trees.Trees;

/**
 * What was learned from questions with known answers.
 *
 * @param ranking which document a question is about
 * @param reader which words of it answer the question
 * @param confidence whether the documents cover it at all
 */
public record Weights(Ranking ranking, Trees reader, Trees confidence) {

    /** The weights that come with the program. */
    public static Weights learned() {
        return new Weights(
                Ranking.beside(Weights.class, "ranking.txt"),
                Trees.beside(Weights.class, "reader.trees"),
                Trees.beside(Weights.class, "confidence.trees"));
    }
}
