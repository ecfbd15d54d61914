package org.warmline.knowledge.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.Confidence;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.evaluation.Asking;
import org.warmline.knowledge.evaluation.KnowledgeEvaluation;
import org.warmline.knowledge.evaluation.LabelledQuestion;
import org.warmline.knowledge.evaluation.RougeL;
import org.warmline.knowledge.evaluation.Tally;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.reader.Lessons;
import org.warmline.knowledge.retrieval.Ranking;
import org.warmline.knowledge.trees.Growing;
import org.warmline.knowledge.trees.Trees;

/**
 * Questions are parted by their document, so that nothing is measured on a document from which it
 * was learned. The confidence learns from what readers say to questions that are new to them.
 */
public final class Training {

    private static final int FOLDS = 5;
    private static final int TIMES = 10;
    private static final Growing.Plan CONFIDENCE = new Growing.Plan(300, 3, 0.03, 0.5, 30, true);

    private final PolicyIndex index;
    private final Optional<Embedder> embedder;
    private final Asking asking;
    private final Consumer<String> progress;

    /**
     * @param index holds the documents, with what they mean
     */
    public Training(
            PolicyIndex index,
            Optional<Embedder> embedder,
            Asking asking,
            Consumer<String> progress) {
        this.index = index;
        this.embedder = embedder;
        this.asking = asking;
        this.progress = progress;
    }

    /** The weights to be used, and the figures on documents that were new to the ones measured. */
    public record Learned(Weights weights, Map<String, Object> crossValidated) {}

    private record Example(LabelledQuestion question, Lessons lessons) {

        int fold() {
            return Training.fold(question);
        }
    }

    private static int fold(LabelledQuestion question) {
        var by = question.document().map(Object::toString).orElse(question.id());
        return Math.floorMod(by.hashCode() * 31 + 7, FOLDS);
    }

    /** What a reader that has not learned from a question's document says to it. */
    @SuppressWarnings("ArrayRecordComponent") // only ever handed to trees
    private record Read(Example example, LibraryAnswers.Tried tried, float[] signals) {

        /** A prepared reply brings its own. */
        double confidence(Confidence learned) {
            return signals.length > 0
                    ? learned.of(signals)
                    : tried.answer().map(Answer.Grounded::confidence).orElse(0.0);
        }
    }

    public Learned learn(List<LabelledQuestion> questions) {
        var rankings = rankings(questions);
        var examples =
                questions.parallelStream()
                        .map(question -> example(question, rankings.get(fold(question))))
                        .toList();
        progress.accept(examples.size() + " questions looked up");
        var reads =
                IntStream.range(0, FOLDS)
                        .parallel()
                        .mapToObj(fold -> read(examples, fold, rankings.get(fold)))
                        .flatMap(List::stream)
                        .toList();
        var figures = crossValidated(reads);
        var weights =
                new Weights(rankings.get(FOLDS), reader(examples, FOLDS), confidence(reads, FOLDS));
        return new Learned(weights, figures);
    }

    /** For every fold the one that was learned without it; the last was learned from all. */
    private List<Ranking> rankings(List<LabelledQuestion> questions) {
        var answers = answers(Ranking.byHand(), Trees.none());
        var covered = questions.stream().filter(LabelledQuestion::isCovered).toList();
        var lessons =
                covered.parallelStream()
                        .map(question ->
                                new Ranking.Lesson(
                                        answers.find(asking.question(question)),
                                        question.document().orElseThrow()))
                        .toList();
        return IntStream.rangeClosed(0, FOLDS)
                .mapToObj(fold ->
                        Ranking.learn(
                                IntStream.range(0, lessons.size())
                                        .filter(i -> fold(covered.get(i)) != fold)
                                        .mapToObj(lessons::get)
                                        .toList()))
                .toList();
    }

    private Example example(LabelledQuestion question, Ranking ranking) {
        var lessons = new Lessons(index);
        if (question.isCovered()) {
            var found = answers(ranking, Trees.none()).find(asking.question(question));
            lessons.add(question.question(), found, words -> RougeL.of(words, question.answer()));
        }
        return new Example(question, lessons);
    }

    private LibraryAnswers answers(Ranking ranking, Trees reader) {
        return new LibraryAnswers(index, embedder, new Weights(ranking, reader, Trees.none()), 0);
    }

    /** Learned from all but one fold. */
    private Trees reader(List<Example> examples, int without) {
        var lessons = new Lessons(index);
        examples.stream()
                .filter(example -> example.fold() != without)
                .forEach(example -> lessons.addAll(example.lessons()));
        return lessons.learn();
    }

    private List<Read> read(List<Example> examples, int fold, Ranking ranking) {
        var answers = answers(ranking, reader(examples, fold));
        progress.accept("reader " + (fold + 1) + " of " + FOLDS + " has learned");
        return examples.stream()
                .filter(example -> example.fold() == fold)
                .map(example -> {
                    var tried = answers.tryOut(asking.question(example.question()));
                    return new Read(example, tried, tried.signals());
                })
                .toList();
    }

    private Trees confidence(List<Read> reads, int without) {
        var rows = new ArrayList<float[]>();
        var covered = new ArrayList<Boolean>();
        for (var read : reads) {
            if (read.example().fold() != without && read.signals().length > 0) {
                rows.add(read.signals());
                covered.add(read.example().question().isCovered());
            }
        }
        var targets = new float[covered.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = covered.get(i) ? 1 : 0;
        }
        return Growing.grow(CONFIDENCE, TIMES, rows, targets);
    }

    private Map<String, Object> crossValidated(List<Read> reads) {
        var tally = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            var confidence = new Confidence(confidence(reads, fold));
            for (var read : reads) {
                if (read.example().fold() == fold) {
                    tally.add(
                            KnowledgeEvaluation.outcome(
                                    read.example().question(),
                                    read.tried(),
                                    read.confidence(confidence)));
                }
            }
        }
        return tally.figures();
    }
}
