package org.warmline.knowledge.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.BadLineException;

/**
 * A question with what it should bring.
 *
 * @param document where the answer stands; empty if no document covers it
 */
public record LabelledQuestion(
        String id, Optional<DocumentId> document, String question, String answer) {

    private static final String HEADER = "qid\tdocid\tquestion\tanswer";
    private static final int COLUMNS = 4;

    public boolean isCovered() {
        return document.isPresent();
    }

    LabelledQuestion asked(String inOtherWords) {
        return new LabelledQuestion(id, document, inOtherWords, answer);
    }

    /**
     * @param documents of which the questions are
     * @throws BadLineException naming the first line that is not a question, or of none of them
     */
    public static List<LabelledQuestion> read(Path file, List<PolicyDocument> documents) {
        var known = documents.stream().map(PolicyDocument::id).collect(Collectors.toSet());
        var lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw new BadLineException(file, 1, "the header must be qid, docid, question, answer");
        }
        var questions = new ArrayList<LabelledQuestion>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                questions.add(question(file, i + 1, lines.get(i).split("\t", -1), known));
            }
        }
        return questions;
    }

    private static LabelledQuestion question(
            Path file, int line, String[] cells, Set<DocumentId> known) {
        if (cells.length < COLUMNS - 1 || cells.length > COLUMNS) {
            throw new BadLineException(file, line, cells.length + " columns instead of 4");
        }
        if (cells[2].isBlank()) {
            throw new BadLineException(file, line, "no question");
        }
        var answer = cells.length == COLUMNS ? cells[3] : "";
        if (!cells[1].isBlank() && answer.isBlank()) {
            throw new BadLineException(file, line, "a covered question without an answer");
        }
        var document =
                Optional.of(cells[1].strip()).filter(id -> !id.isEmpty()).map(DocumentId::new);
        if (document.filter(id -> !known.contains(id)).isPresent()) {
            throw new BadLineException(file, line, "no document " + document.get());
        }
        return new LabelledQuestion(cells[0], document, cells[2], answer);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            throw new BadLineException(file, 1, "not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
