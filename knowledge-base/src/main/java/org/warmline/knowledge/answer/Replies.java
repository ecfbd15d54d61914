package org.warmline.knowledge.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.wording.Asked;

/**
 * Finds the prepared reply whose question is the one that was asked. Questions are compared with
 * questions, by what they mean and by their words; that finds more than to search in the replies.
 */
final class Replies {

    private static final int LOOKED_AT = 12;

    /** The most that a question about something else was seen to reach is 0.67. */
    private static final double THE_ONE = 0.68;

    private final Optional<Embedder> embedder;

    Replies(Optional<Embedder> embedder) {
        this.embedder = embedder;
    }

    /**
     * A prepared reply.
     *
     * @param likeness of its question and the one that was asked, up to 1
     */
    record Reply(Passage passage, double likeness) {

        boolean isTheOne() {
            return likeness >= THE_ONE;
        }

        boolean holds(String words) {
            return withoutBlanks(passage.text()).contains(withoutBlanks(words));
        }

        private static String withoutBlanks(String text) {
            return text.replaceAll("\\s+", "");
        }
    }

    /**
     * @param meaning of the question, where it is known
     */
    Optional<Reply> best(
            String question, Optional<float[]> meaning, Asked asked, List<Ranked> found) {
        return found.stream()
                .limit(LOOKED_AT)
                .flatMap(ranked -> ranked.passages().stream())
                .map(Candidate::passage)
                .filter(passage -> !passage.wordings().isEmpty())
                .map(passage -> new Reply(passage, likeness(question, meaning, asked, passage)))
                .max(Comparator.comparingDouble(Reply::likeness));
    }

    private double likeness(
            String question, Optional<float[]> meaning, Asked asked, Passage passage) {
        return passage.wordings().stream()
                .mapToDouble(wording -> likeness(question, meaning, asked, wording))
                .max()
                .orElse(0);
    }

    private double likeness(
            String question, Optional<float[]> meaning, Asked asked, String wording) {
        double there = asked.share(asked.in(wording));
        var back = Asked.of(wording, _ -> 1);
        double words = (there + back.share(back.in(question))) / 2;
        var other = meaning.flatMap(_ -> embedder.map(model -> model.embed(wording)));
        return Likeness.of(words, meaning, other);
    }
}
