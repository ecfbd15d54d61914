package org.warmline.assistant.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.Folder;
import org.warmline.knowledge.intake.Intake;
import org.warmline.knowledge.intake.Intake.Outcome;
import org.warmline.knowledge.intake.JsonLines;
import org.warmline.knowledge.langchain4j.BgeEmbedder;
import org.warmline.knowledge.langchain4j.VectorCache;
import picocli.CommandLine.Option;

/** What the tools share that look into documents. */
final class LibraryOptions {

    @Option(
            names = "--documents",
            required = true,
            paramLabel = "FILE.jsonl|FOLDER",
            description = "the documents: a folder, or a file with one JSON object a line")
    private Path documents = Path.of("");

    @Option(
            names = "--vectors",
            defaultValue = "warmline-data/vectors.bin",
            paramLabel = "FILE",
            description = "where vectors are kept, so that no text is worked out twice")
    private Path vectors = Path.of("");

    List<PolicyDocument> documents() {
        if (!Files.exists(documents)) {
            throw new IllegalArgumentException(documents + ": no such file or folder");
        }
        return Files.isDirectory(documents) ? inFolder() : JsonLines.read(documents);
    }

    /** The files count as signed off, and as valid unless they say otherwise. */
    private List<PolicyDocument> inFolder() {
        var intake = new Intake(LocalDate.EPOCH);
        var read = new ArrayList<PolicyDocument>();
        for (var entry : Folder.of(documents)) {
            switch (intake.read(entry)) {
                case Outcome.Taken(var document, _) -> read.add(JsonLines.forMeasuring(document));
                case Outcome.Refused refused ->
                        System.err.println(entry.name() + ": " + refused.reason());
            }
        }
        return read;
    }

    VectorCache vectors() {
        return VectorCache.over(BgeEmbedder.load(), vectors);
    }
}
