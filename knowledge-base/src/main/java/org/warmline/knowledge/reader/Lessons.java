package org.warmline.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.trees.Growing;
import org.warmline.knowledge.trees.Trees;
import org.warmline.knowledge.wording.Asked;

/** What a reader learns from: spans, and how much of the right answer each of them is. */
public final class Lessons {

    private static final Growing.Plan PLAN = new Growing.Plan(160, 6, 0.08, 0.6, 40, false);

    /** Spans that have little of the answer are many; a sample of them is enough. */
    private static final double RIGHT_ENOUGH = 0.15;

    private static final double SAMPLE_OF_OTHERS = 0.06;

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

    /** Learns from a question whose answer stands word for word in a document. */
    public void add(String question, List<Ranked> found, DocumentId document, String answer) {
        var random = new SplittableRandom(question.hashCode());
        var asked = Asked.of(question, index::rarity);
        var right = new RightAnswer(answer);
        reader.visit(
                question,
                found,
                asked,
                (span, values) -> {
                    double share =
                            span.page().edition().document().equals(document)
                                    ? right.shareOf(span)
                                    : 0;
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
        return Growing.grow(PLAN, rows, wanted);
    }

    /** Where the right answer stands on a page. Blanks do not matter. */
    private static final class RightAnswer {

        private final String answer;
        private Page page = Page.NONE;
        private int start = -1;
        private int end = -1;

        RightAnswer(String answer) {
            this.answer = answer.replaceAll("[\\s\\u3000]+", "").replaceAll("[。；，,;.！]+$", "");
        }

        /** F1 of the characters of a span. */
        double shareOf(Span span) {
            if (span.page() != page) {
                locate(span.page());
            }
            int shared = Math.min(end, span.end()) - Math.max(start, span.start());
            return start < 0 || shared <= 0 ? 0 : 2.0 * shared / (span.length() + end - start);
        }

        private void locate(Page on) {
            page = on;
            var letters = new StringBuilder();
            var places = new ArrayList<Integer>();
            for (int at = 0; at < on.length(); at++) {
                char letter = on.text().charAt(at);
                if (!Character.isWhitespace(letter)) {
                    letters.append(letter);
                    places.add(at);
                }
            }
            int found = answer.isEmpty() ? -1 : letters.indexOf(answer);
            start = found < 0 ? -1 : places.get(found);
            end = found < 0 ? -1 : places.get(found + answer.length() - 1) + 1;
        }
    }
}
