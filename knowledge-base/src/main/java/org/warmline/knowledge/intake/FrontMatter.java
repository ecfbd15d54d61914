package org.warmline.knowledge.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;

/**
 * What a text says of itself above its first line, between two lines of three dashes: {@code id},
 * {@code title}, {@code language}, {@code region}, {@code valid-from}, {@code valid-to}, {@code
 * supersedes}, {@code issuer}, {@code number}, {@code source}; and {@code asked}, the questions to
 * which the whole text is the answer, parted by a bar.
 */
record FrontMatter(Map<String, String> values, String rest) {

    private static final String FENCE = "---";
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ID = 120;
    private static final int LONGEST_VALUE = 400;
    private static final double LATIN = 0.8;

    static FrontMatter none() {
        return new FrontMatter(Map.of(), "");
    }

    static FrontMatter of(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return new FrontMatter(Map.of(), text);
        }
        var values = new HashMap<String, String>();
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.equals(FENCE)) {
                var rest = lines.stream().skip(i + 1L).collect(Collectors.joining("\n"));
                return new FrontMatter(values, rest);
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("line " + (i + 1) + ": not 'name: value'");
            }
            values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        throw new IllegalArgumentException("the lines about the text are not closed by ---");
    }

    /**
     * @param name of the file
     * @param today from when on it holds, if it does not say
     */
    PolicyDocument document(List<Block> blocks, String name, LocalDate today) {
        var title = value("title").orElseGet(() -> title(blocks, name));
        return new PolicyDocument(
                new Edition(new DocumentId(named("id").orElseGet(() -> shortened(name))), 1),
                title,
                value("language").orElseGet(() -> language(blocks)),
                new Standing(
                        Region.of(value("region").orElse("")),
                        new Validity(day("valid-from").orElse(today), day("valid-to")),
                        Optional.empty(),
                        named("supersedes").map(DocumentId::new)),
                new Origin(
                        value("issuer").orElse(""),
                        value("number").orElse(""),
                        value("source").orElse("")),
                asReply(blocks));
    }

    private List<Block> asReply(List<Block> blocks) {
        var asked = value("asked");
        if (asked.isEmpty()) {
            return blocks;
        }
        var wordings = Arrays.stream(asked.get().split("\\|")).map(String::strip).toList();
        var text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return List.of(new Block.Reply(wordings, text));
    }

    private Optional<String> value(String name) {
        return value(name, LONGEST_VALUE);
    }

    private Optional<String> named(String name) {
        return value(name, LONGEST_ID);
    }

    private Optional<String> value(String name, int longest) {
        var value = Optional.ofNullable(values.get(name)).filter(one -> !one.isBlank());
        if (value.filter(one -> one.length() > longest).isPresent()) {
            throw new IllegalArgumentException(name + ": longer than " + longest + " characters");
        }
        return value;
    }

    /** The same file has the same name each time. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_ID
                ? name
                : "%s~%08x".formatted(name.substring(0, LONGEST_ID - 9), name.hashCode());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return value(name).map(LocalDate::parse);
        } catch (DateTimeParseException bad) {
            throw new IllegalArgumentException(name + ": not a day like 2026-11-26", bad);
        }
    }

    private static String title(List<Block> blocks, String name) {
        var first = blocks.stream().map(Block::text).filter(text -> !text.isBlank()).findFirst();
        var title = first.orElse(name);
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    private static String language(List<Block> blocks) {
        var text = blocks.stream().map(Block::text).limit(50).collect(Collectors.joining());
        long latin = text.chars().filter(c -> c < 0x2E80).count();
        return latin > LATIN * text.length() ? "en" : "zh-CN";
    }
}
