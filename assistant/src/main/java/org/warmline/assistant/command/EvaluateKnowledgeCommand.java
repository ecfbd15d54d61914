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
            names = "--misheard",
            defaultValue = "0",
            paramLabel = "P",
            description = "the share of characters heard as others that sound alike")
    private double misheard;

    @Option(
            names = "--seeds",
            defaultValue = "1",
            paramLabel = "N",
            description = "how often the mishearing is repeated")
    private int seeds;

    @Option(
            names = "--passages",
            defaultValue = "0",
            paramLabel = "N",
            description =
                    "measure time only, in a library that is made that large by putting the"
                            + " documents in again and again")
    private int passages;

    @Mixin private LibraryOptions library = new LibraryOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var asked =
                questions.stream().flatMap(file -> LabelledQuestion.read(file).stream()).toList();
        var documents = library.documents();
        try (var index = LuceneIndex.inMemory();
                var vectors = library.vectors()) {
            var plan = new Plan(threshold, misheard, seeds, top);
            var evaluation =
                    new KnowledgeEvaluation(index, Optional.of(vectors), Weights.learned(), plan);
            var figures =
                    passages > 0
                            ? evaluation.time(documents, vectors, asked, passages)
                            : evaluation.measure(documents, asked);
            return measuring.report(new Figures(figures), limits);
        }
    }
}
