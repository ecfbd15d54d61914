package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.evaluation.KnowledgeEvaluation;
import org.warmline.knowledge.evaluation.KnowledgeEvaluation.Plan;
import org.warmline.knowledge.evaluation.LabelledQuestion;
import org.warmline.knowledge.lucene.LuceneIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How well a library answers labelled questions, and how well it keeps silent. */
@Command(
        name = "knowledge",
        description = "Retrieval, answers and abstention on labelled questions.",
        mixinStandardHelpOptions = true)
final class EvaluateKnowledgeCommand implements Callable<Integer> {

    @Option(
            names = "--questions",
            required = true,
            paramLabel = "FILE.tsv",
            description = "qid, docid, question, answer; may be repeated")
    private List<Path> questions = new ArrayList<>();

    @Option(
            names = "--top",
            defaultValue = "10",
            paramLabel = "N",
            description = "documents beyond this place count as not found")
    private int top;

    @Option(
            names = "--threshold",
            defaultValue = "0",
            paramLabel = "T",
            description = "answer only above this confidence, from 0 (always) to 1")
    private double threshold;

    @Option(
            names = "--passages",
            defaultValue = "0",
            paramLabel = "N",
            description =
                    "measure time only, in a library that is made that large by putting the"
                            + " documents in again and again")
    private int passages;

    @Mixin private NoiseOptions noise = new NoiseOptions();
    @Mixin private LibraryOptions library = new LibraryOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var plan = plan();
        var documents = library.documents();
        var asked =
                questions.stream()
                        .flatMap(file -> LabelledQuestion.read(file, documents).stream())
                        .toList();
        try (var index = LuceneIndex.inFiles(Path.of(System.getProperty("java.io.tmpdir")));
                var vectors = library.vectors()) {
            var evaluation =
                    new KnowledgeEvaluation(index, Optional.of(vectors), Weights.learned(), plan);
            var figures =
                    passages > 0
                            ? evaluation.time(documents, vectors, asked, passages)
                            : evaluation.measure(documents, asked);
            return measuring.report(new Figures(figures), limits);
        }
    }

    private Plan plan() {
        if (top < 1) {
            throw new IllegalArgumentException("--top is at least 1: " + top);
        }
        return noise.isWanted()
                ? new Plan(threshold, noise.share(), noise.seeds(), top)
                : new Plan(threshold, 0, 1, top);
    }
}
