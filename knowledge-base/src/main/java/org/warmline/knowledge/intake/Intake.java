package org.warmline.knowledge.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.PolicyDocument;

/**
 * Reads files. What is wrong with one is an outcome, not an exception: the rest of a folder goes
 * in.
 */
public final class Intake {

    private static final long LARGEST = 40L << 20;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final OfficeFiles office = new OfficeFiles(MOST_CHARACTERS);
    private final LocalDate today;

    /**
     * @param today from when on a file holds that does not say
     */
    public Intake(LocalDate today) {
        this.today = today;
    }

    /** What came of a file. */
    public sealed interface Outcome {

        /** It became a document, which nobody has signed off. */
        record Taken(PolicyDocument document) implements Outcome {}

        /** It cannot be used, and why. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * @param file of any of the formats
     * @param name by which it is known in the library, such as its path in the folder
     */
    public Outcome read(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return new Outcome.Refused("empty");
            }
            if (size > LARGEST) {
                return new Outcome.Refused("larger than " + (LARGEST >> 20) + " megabytes");
            }
            return read(Files.readAllBytes(file), name);
        } catch (IOException unreadable) {
            return new Outcome.Refused("cannot be read");
        }
    }

    public Outcome read(byte[] content, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> text(content, name, true);
            case "txt", "text" -> text(content, name, false);
            case "htm", "html", "pdf", "doc", "docx", "xls", "xlsx" -> office(content, name);
            default -> new Outcome.Refused("not a format that is read: ." + ending);
        };
    }

    private Outcome text(byte[] content, String name, boolean isMarkdown) {
        var decoded = decoded(content);
        if (decoded.isEmpty()) {
            return new Outcome.Refused("neither UTF-8 nor GB18030");
        }
        if (decoded.get().length() > MOST_CHARACTERS) {
            return new Outcome.Refused("more than " + MOST_CHARACTERS + " characters");
        }
        try {
            var about = FrontMatter.of(decoded.get());
            var blocks =
                    isMarkdown ? Markdown.blocks(about.rest()) : Structure.of(lines(about.rest()));
            return outcome(about, blocks, name);
        } catch (IllegalArgumentException bad) {
            return new Outcome.Refused(String.valueOf(bad.getMessage()));
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Outcome office(byte[] content, String name) {
        return switch (office.read(content, name)) {
            case OfficeFiles.Result.Blocks(var blocks) -> outcome(FrontMatter.none(), blocks, name);
            case OfficeFiles.Result.Trouble(var reason) -> new Outcome.Refused(reason);
        };
    }

    private Outcome outcome(FrontMatter about, List<Block> blocks, String name) {
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            return new Outcome.Refused("no text in it");
        }
        return new Outcome.Taken(about.document(blocks, name, today));
    }

    /** Strictly, so that a file in another encoding is not taken in as nonsense. */
    private static Optional<String> decoded(byte[] content) {
        for (var charset : CHARSETS) {
            try {
                var text =
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(content))
                                .toString();
                if (text.chars().noneMatch(c -> c == 0)) {
                    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
                }
            } catch (CharacterCodingException another) {
                // the next one is tried
            }
        }
        return Optional.empty();
    }
}
