package org.warmline.knowledge.answer;

import java.util.List;
import java.util.Set;
import org.warmline.knowledge.reader.Reader.Reading;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.trees.Trees;
import org.warmline.knowledge.wording.Asked;

/** How likely the documents cover a question: learned from questions that they cover and others. */
public final class Confidence {

    private final Trees trees;

    public Confidence(Trees trees) {
        this.trees = trees;
    }

    /** From 0 to 1; sure of nothing at 0. */
    public double of(float[] signals) {
        return signals.length == 0 ? 0 : 1 / (1 + Math.exp(-trees.judge(signals)));
    }

    /** What speaks for and against a question being covered by what was found. */
    public static float[] signals(
            String question, Asked asked, List<Ranked> found, Reading reading, String document) {
        var best = found.getFirst().signals();
        var borne = Borne.by(document, question);
        double second = found.size() < 2 ? 0 : found.get(1).score();
        double[] more = {
            found.getFirst().score(),
            found.getFirst().score() - second,
            found.size() < 5 ? 0 : found.getFirst().score() - found.get(4).score(),
            reading.judgement(),
            reading.words().length(),
            borne.numbers(),
            borne.places(),
            borne.smallerPlaces(),
            Set.copyOf(List.of(found.getFirst().document(), reading.edition().document())).size(),
            share(found, 12),
            share(found, 11),
            found.size(),
            asked.share(asked.in(document)),
            asked.share(asked.in(reading.words())),
            asked.unheardOf(),
            asked.rarestIn(asked.in(document)),
            asked.total(),
        };
        var signals = new float[best.length + more.length];
        System.arraycopy(best, 0, signals, 0, best.length);
        for (int i = 0; i < more.length; i++) {
            signals[best.length + i] = (float) more[i];
        }
        return signals;
    }

    /** By how much the best is ahead of the second in one signal. */
    private static double share(List<Ranked> found, int signal) {
        return found.size() < 2
                ? found.getFirst().signals()[signal]
                : found.getFirst().signals()[signal] - found.get(1).signals()[signal];
    }
}
