package org.warmline.knowledge.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

        /**
         * It became a document, which nobody has signed off.
         *
         * @param isDated whether it says itself from when on it holds
         */
        record Taken(PolicyDocument document, boolean isDated) implements Outcome {}

        /**
         * It cannot be used, and why.
         *
         * @param flaws at least one
         */
        record Refused(List<Flaw> flaws) implements Outcome {

            public Refused {
                flaws = List.copyOf(flaws);
            }

            static Refused of(Flaw.Kind kind, Object... about) {
                return new Refused(List.of(Flaw.of(kind, about)));
            }

            /** For tools, in one line. */
            public String reason() {
                return flaws.stream().map(Flaw::english).collect(Collectors.joining("; "));
            }
        }
    }

    /** A file of a folder, with what is told of it beside it. */
    public Outcome read(Folder.Entry entry) {
        if (!entry.flaws().isEmpty()) {
            return new Outcome.Refused(entry.flaws());
        }
        try {
            long size = Files.size(entry.file());
            if (size == 0) {
                return Outcome.Refused.of(Flaw.Kind.EMPTY);
            }
            if (size > LARGEST) {
                return Outcome.Refused.of(Flaw.Kind.TOO_LARGE, LARGEST >> 20);
            }
            var details = new Details();
            if (entry.sidecar().isPresent()) {
                var beside = decoded(Files.readAllBytes(entry.sidecar().get()));
                if (beside.isEmpty()) {
                    return Outcome.Refused.of(Flaw.Kind.ENCODING);
                }
                var about = FrontMatter.alone(beside.get());
                details.and(about.values()).flawed(about.flaws());
            }
            return read(Files.readAllBytes(entry.file()), entry.name(), details);
        } catch (IOException _) {
            return Outcome.Refused.of(Flaw.Kind.UNREADABLE);
        }
    }

    public Outcome read(byte[] content, String name) {
        return read(content, name, Map.of());
    }

    /**
     * @param content of any of the formats
     * @param name by which it is known in the library if it does not say, such as its file's
     * @param details what is said of it besides; counts before what it says of itself
     */
    public Outcome read(byte[] content, String name, Map<String, String> details) {
        return read(content, name, new Details().and(details));
    }

    /** The same text with other details, where a blank one says nothing; the name stays. */
    public Outcome revised(PolicyDocument document, Map<String, String> details) {
        var from = document.standing().validity().from();
        return new Details().and(details).document(document.blocks(), document.id().value(), from);
    }

    private Outcome read(byte[] content, String name, Details details) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> text(content, name, details, true);
            case "txt", "text" -> text(content, name, details, false);
            case "htm", "html", "pdf", "doc", "docx", "xls", "xlsx" ->
                    office(content, name, details);
            default -> Outcome.Refused.of(Flaw.Kind.FORMAT, ending);
        };
    }

    private Outcome text(byte[] content, String name, Details details, boolean isMarkdown) {
        var decoded = decoded(content);
        if (decoded.isEmpty()) {
            return Outcome.Refused.of(Flaw.Kind.ENCODING);
        }
        if (decoded.get().length() > MOST_CHARACTERS) {
            return Outcome.Refused.of(Flaw.Kind.TOO_MUCH_TEXT, MOST_CHARACTERS);
        }
        var own = FrontMatter.of(decoded.get());
        if (!own.flaws().isEmpty()) {
            return new Outcome.Refused(own.flaws());
        }
        var blocks = isMarkdown ? Markdown.blocks(own.rest()) : Structure.of(lines(own.rest()));
        var replies = Replies.found(blocks);
        return details.over(own.values()).document(replies, name, today);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Outcome office(byte[] content, String name, Details details) {
        return switch (office.read(content, name)) {
            case OfficeFiles.Result.Blocks(var blocks) -> details.document(blocks, name, today);
            case OfficeFiles.Result.Trouble(var flaw) -> new Outcome.Refused(List.of(flaw));
        };
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
