package org.warmline.assistant.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmline.knowledge.evaluation.Asking;
import org.warmline.knowledge.evaluation.KnowledgeEvaluation;
import org.warmline.knowledge.evaluation.LabelledQuestion;
import org.warmline.knowledge.lucene.LuceneIndex;
import org.warmline.knowledge.training.Training;
import org.warmline.knowledge.trees.Trees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Learns the weights of the knowledge base. Hidden: it is for those who develop it, see {@code
 * knowledge-base/reader-training}.
 */
@Command(
        name = "train-knowledge",
        hidden = true,
        description =
                "Learns how answers are chosen; prints figures on documents left out in learning.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--questions",
            required = true,
            paramLabel = "FILE.tsv",
            description = "qid, docid, question, answer; may be repeated")
    private List<Path> questions = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "where the weights are written")
    private Path out = Path.of("");

    @Mixin private LibraryOptions library = new LibraryOptions();
    @Mixin private MeasuringOptions measuring = new MeasuringOptions();

    @Override
    public Integer call() throws IOException {
        ToolLog.toStandardError();
        var limits = measuring.limits();
        var documents = library.documents();
        var asked =
                questions.stream()
                        .flatMap(file -> LabelledQuestion.read(file, documents).stream())
                        .toList();
        try (var index = LuceneIndex.inMemory();
                var vectors = library.vectors()) {
            index.put(KnowledgeEvaluation.withMeaning(documents, vectors));
            var learned =
                    new Training(
                                    index,
                                    Optional.of(vectors),
                                    new Asking(documents),
                                    System.err::println)
                            .learn(asked);
            Files.createDirectories(out);
            Files.writeString(out.resolve("ranking.txt"), learned.weights().ranking().toString());
            write(learned.weights().reader(), out.resolve("reader.trees"));
            write(learned.weights().confidence(), out.resolve("confidence.trees"));
            return measuring.report(new Figures(learned.crossValidated()), limits);
        }
    }

    private static void write(Trees trees, Path file) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            trees.write(stream);
        }
    }
}
