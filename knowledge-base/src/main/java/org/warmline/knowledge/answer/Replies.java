package org.warmline.knowledge.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.retrieval.Ranked;

/**
 * Finds the prepared reply whose question is the one that was asked. Questions are compared with
 * questions, by what they mean and by their words; that finds more than to search in the replies.
 */
final class Replies {

    private static final int LOOKED_AT = 12;

    /** The most that a question about something else was seen to reach is 0.67. */
    static final double THE_ONE = 0.68;

    private final Optional<Embedder> embedder;

    Replies(Optional<Embedder> embedder) {
        this.embedder = embedder;
    }

    /**
     * A prepared reply.
     *
     * @param likeness of its question and the one that was asked, up to 1
     * @param isBorneOut if it is the one: false if the question has a number, a day or a place that
     *     it has not
     */
    record Reply(Passage passage, double likeness, boolean isBorneOut) {

        boolean isTheOne() {
            return likeness >= THE_ONE;
        }
    }

    /**
     * The nearest, unless one that is near enough too is borne out and the nearest is not: of two
     * replies for two cities the one for the city that was asked for.
     */
    Optional<Reply> best(Compared question, Evidence evidence, List<Ranked> found) {
        return found.stream()
                .limit(LOOKED_AT)
                .flatMap(ranked -> ranked.passages().stream())
                .map(Candidate::passage)
                .filter(Passage::isReply)
                .map(passage -> reply(passage, question, evidence))
                .max(
                        Comparator.comparing(
                                        (Reply reply) -> reply.isTheOne() && reply.isBorneOut())
                                .thenComparingDouble(Reply::likeness));
    }

    private Reply reply(Passage passage, Compared question, Evidence evidence) {
        double likeness =
                passage.wordings().stream()
                        .mapToDouble(wording -> question.likeness(wording, embedder))
                        .max()
                        .orElse(0);
        return new Reply(passage, likeness, likeness >= THE_ONE && evidence.isIn(passage));
    }
}
