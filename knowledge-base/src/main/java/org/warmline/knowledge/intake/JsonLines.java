package org.warmline.knowledge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as JSON, one a line: {@code docid} and {@code text}, and where known {@code title},
 * {@code region}, {@code language}, {@code validFrom} and {@code validTo}. For measuring: they
 * count as signed off, as valid and in the language they are written in unless they say otherwise.
 */
public final class JsonLines {

    private static final SignOff FOR_MEASURING = new SignOff("measuring", Instant.EPOCH);
    private static final int LONGEST_TITLE = 80;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path file;

    private JsonLines(Path file) {
        this.file = file;
    }

    /**
     * @throws BadLineException naming the first line that is not a document
     */
    public static List<PolicyDocument> read(Path file) {
        return new JsonLines(file).documents();
    }

    /** A document as if it had been signed off. */
    public static PolicyDocument forMeasuring(PolicyDocument document) {
        var standing = document.standing();
        return document.with(
                new Standing(
                        standing.region(),
                        standing.validity(),
                        Optional.of(FOR_MEASURING),
                        standing.supersedes()));
    }

    private List<PolicyDocument> documents() {
        var documents = new ArrayList<PolicyDocument>();
        var ids = new HashSet<String>();
        int number = 0;
        for (var line : lines()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var document = document(line, number);
            if (!ids.add(document.id().value())) {
                throw new BadLineException(file, number, "docid occurs twice: " + document.id());
            }
            documents.add(document);
        }
        return documents;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            throw new BadLineException(file, 1, "not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private PolicyDocument document(String line, int number) {
        try {
            var json = mapper.readTree(line);
            var lines = Structure.lines(required(json, "text"));
            var blocks = Structure.of(lines);
            var title = text(json, "title").orElseGet(() -> title(lines));
            return new PolicyDocument(
                    Edition.first(required(json, "docid")),
                    title,
                    text(json, "language").orElseGet(() -> Details.written(blocks)),
                    new Standing(
                            Region.of(text(json, "region").orElse("")),
                            new Validity(
                                    day(json, "validFrom").orElse(LocalDate.MIN),
                                    day(json, "validTo")),
                            Optional.of(FOR_MEASURING),
                            Optional.empty()),
                    Origin.UNKNOWN,
                    blocks);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException bad) {
            var reason = String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
            throw new BadLineException(file, number, "not a document: " + reason);
        }
    }

    private static String title(List<String> lines) {
        var first = lines.getFirst();
        return first.substring(0, Math.min(LONGEST_TITLE, first.length()));
    }

    private static String required(JsonNode json, String key) {
        return text(json, key)
                .filter(Details::hasWords)
                .orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    private static Optional<String> text(JsonNode json, String key) {
        var value = json.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static Optional<LocalDate> day(JsonNode json, String key) {
        return text(json, key).map(LocalDate::parse);
    }
}
