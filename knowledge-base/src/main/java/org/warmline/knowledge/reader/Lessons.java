package org.warmline.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.trees.Growing;
import org.warmline.knowledge.trees.Trees;
import org.warmline.knowledge.wording.Asked;

/** What a reader learns from: spans, and how much of the right answer each of them is. */
public final class Lessons {

    private static final Growing.Plan PLAN = new Growing.Plan(300, 5, 0.05, 0.6, 100, false);

    /** Their mean judges better than each of them. */
    private static final int READERS = 3;

    /** Spans that have little of the answer are many; a sample of them is enough. */
    private static final double RIGHT_ENOUGH = 0.35;

    private static final double SAMPLE_OF_OTHERS = 0.04;

    private final Reader reader;
    private final PolicyIndex index;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Double> targets = new ArrayList<>();

    public Lessons(PolicyIndex index) {
        this.index = index;
        this.reader = new Reader(index, Trees.none());
    }

    /** Adds what another collection has learned from. */
    public void addAll(Lessons other) {
        rows.addAll(other.rows);
        targets.addAll(other.targets);
    }

    /**
     * Learns from a question with a known answer.
     *
     * @param worth how much of that answer words are
     */
    public void add(String question, List<Ranked> found, ToDoubleFunction<String> worth) {
        var random = new SplittableRandom(question.hashCode());
        var asked = Asked.of(question, index::rarity);
        reader.visit(
                question,
                found,
                asked,
                (span, values) -> {
                    double share = worth.applyAsDouble(span.words());
                    if (share > RIGHT_ENOUGH || random.nextDouble() < SAMPLE_OF_OTHERS) {
                        rows.add(values);
                        targets.add(share);
                    }
                });
    }

    public Trees learn() {
        var wanted = new float[targets.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = targets.get(i).floatValue();
        }
        return Growing.grow(PLAN, READERS, rows, wanted);
    }
}
