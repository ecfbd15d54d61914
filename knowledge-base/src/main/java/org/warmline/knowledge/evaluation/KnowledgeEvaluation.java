package org.warmline.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.LibraryAnswers.Tried;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.evaluation.Tally.Outcome;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.passage.Passages;

/** Measures a library's answers on labelled questions, in the way in which residents get them. */
public final class KnowledgeEvaluation {

    private static final int WARM_UP = 60;
    private static final double NOT_BORNE_OUT = 0.1;

    /**
     * How to measure.
     *
     * @param threshold answers are given above it only; 0: whatever is found
     * @param misheard the share of characters that are misheard
     * @param seeds how many times the mishearing is repeated
     * @param top documents beyond this place count as not found
     */
    public record Plan(double threshold, double misheard, int seeds, int top) {}

    private final PolicyIndex index;
    private final Optional<Embedder> embedder;
    private final LibraryAnswers answers;
    private final Plan plan;

    /**
     * @param index empty; the documents are put into it
     */
    public KnowledgeEvaluation(
            PolicyIndex index, Optional<Embedder> embedder, Weights weights, Plan plan) {
        this.index = index;
        this.embedder = embedder;
        this.answers = new LibraryAnswers(index, embedder, weights, plan.threshold());
        this.plan = plan;
    }

    public Map<String, Object> measure(
            List<PolicyDocument> documents, List<LabelledQuestion> questions) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("documents", documents.size());
        figures.put("questions", questions.size());
        long start = System.nanoTime();
        index.put(documents.stream().map(KnowledgeEvaluation::words).toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        embedder.ifPresent(model -> index.put(withMeaning(documents, model)));
        figures.putAll(answer(heard(documents, questions), new Asking(documents)));
        figures.put("indexSeconds", seconds);
        return figures;
    }

    /**
     * How long a question takes in a library of that many passages, its own meaning included. The
     * documents are put in as often as that needs, so nothing else can be told from it.
     *
     * @param model has worked the documents out already, or does so now
     */
    public Map<String, Object> time(
            List<PolicyDocument> documents,
            Embedder model,
            List<LabelledQuestion> questions,
            int passages) {
        long start = System.nanoTime();
        int there = new LargeLibrary(model).fill(index, documents, passages);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("passages", there);
        figures.put("questions", questions.size());
        figures.put("indexSeconds", (System.nanoTime() - start) / 1e9);
        var millis = times(heard(documents, questions), new Asking(documents), _ -> {});
        figures.put("latencyMillis", percentiles(millis));
        return figures;
    }

    private static IndexedDocument words(PolicyDocument document) {
        return new IndexedDocument(document, Passages.of(document), List.of(), List.of());
    }

    /** Documents as they are put into an index when their vectors are there. */
    public static List<IndexedDocument> withMeaning(
            List<PolicyDocument> documents, Embedder model) {
        var all = new ArrayList<IndexedDocument>();
        for (var document : documents) {
            var passages = Passages.of(document);
            var vectors =
                    passages.stream().map(passage -> model.embed(passage.inContext())).toList();
            all.add(new IndexedDocument(document, passages, vectors, List.of()));
        }
        return all;
    }

    private List<LabelledQuestion> heard(
            List<PolicyDocument> documents, List<LabelledQuestion> questions) {
        if (plan.misheard() <= 0) {
            return questions;
        }
        var texts =
                documents.stream()
                        .flatMap(document -> document.blocks().stream())
                        .map(block -> block.text())
                        .toList();
        var mishearing = Misheard.after(texts);
        var heard = new ArrayList<LabelledQuestion>();
        for (int seed = 1; seed <= plan.seeds(); seed++) {
            for (var question : questions) {
                heard.add(
                        question.asked(
                                mishearing.hear(question.question(), plan.misheard(), seed)));
            }
        }
        return heard;
    }

    private Map<String, Object> answer(List<LabelledQuestion> questions, Asking asking) {
        var tally = new Tally();
        var millis = times(questions, asking, tally::add);
        var figures = tally.figures();
        figures.put("latencyMillis", percentiles(millis));
        return figures;
    }

    /** In milliseconds, the shortest first. */
    private double[] times(List<LabelledQuestion> questions, Asking asking, Consumer<Outcome> ear) {
        questions.stream()
                .limit(WARM_UP)
                .forEach(question -> answers.tryOut(asking.question(question)));
        var millis = new double[questions.size()];
        for (int i = 0; i < millis.length; i++) {
            var question = questions.get(i);
            long start = System.nanoTime();
            var tried = answers.tryOut(asking.question(question));
            millis[i] = (System.nanoTime() - start) / 1e6;
            ear.accept(outcome(question, tried));
        }
        Arrays.sort(millis);
        return millis;
    }

    private Outcome outcome(LabelledQuestion question, Tried tried) {
        double confidence = tried.answer().map(Answer.Grounded::confidence).orElse(0.0);
        var outcome = outcome(question, tried, confidence);
        boolean isTold = answers.decide(tried) instanceof Answer.Grounded;
        return new Outcome(
                question,
                outcome.rank() > plan.top() ? 0 : outcome.rank(),
                outcome.answer(),
                outcome.confidence(),
                isTold);
    }

    /**
     * What was found for a question. An answer that is not borne out is never given, whatever the
     * threshold: it brings a tenth of its confidence, so that it stands behind those that may be
     * given and still in order.
     */
    public static Outcome outcome(LabelledQuestion question, Tried tried, double confidence) {
        return new Outcome(
                question,
                rank(question, tried),
                tried.answer().map(Answer.Grounded::text).orElse(""),
                tried.isBorneOut() ? confidence : confidence * NOT_BORNE_OUT,
                tried.answer().isPresent());
    }

    /** Where the right document is among those found; 0 if it is not among the first. */
    private static int rank(LabelledQuestion question, Tried tried) {
        for (int i = 0; i < tried.found().size(); i++) {
            if (question.document().equals(Optional.of(tried.found().get(i).document()))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Map<String, Object> percentiles(double[] sorted) {
        var figures = new LinkedHashMap<String, Object>();
        for (int percent : new int[] {50, 95, 99}) {
            int at = Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1);
            figures.put("p" + percent, sorted.length == 0 ? 0.0 : sorted[at]);
        }
        return figures;
    }
}
