package org.warmline.knowledge.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import org.warmline.knowledge.intake.Intake.Outcome;

/**
 * What is said of a document besides its text: {@code id}, {@code title}, {@code language}, {@code
 * region}, {@code valid-from}, {@code valid-to}, {@code supersedes}, {@code issuer}, {@code
 * number}, {@code source}; and {@code asked}, the questions to which the whole text is the answer,
 * parted by a bar. Other names say nothing. Every flaw is told, not only the first.
 */
final class Details {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ID = 120;
    private static final int LONGEST_VALUE = 400;
    private static final double LATIN = 0.8;

    private static final Map<String, String> LANGUAGES =
            Map.of("zh", "zh-CN", "zh-cn", "zh-CN", "中文", "zh-CN", "en", "en", "英文", "en");

    private static final Map<String, String> CHINESE =
            Map.ofEntries(
                    Map.entry("编号", "id"),
                    Map.entry("标题", "title"),
                    Map.entry("语言", "language"),
                    Map.entry("地区", "region"),
                    Map.entry("生效日期", "valid-from"),
                    Map.entry("失效日期", "valid-to"),
                    Map.entry("替代", "supersedes"),
                    Map.entry("发文单位", "issuer"),
                    Map.entry("文号", "number"),
                    Map.entry("出处", "source"),
                    Map.entry("问题", "asked"));

    private final Map<String, String> values = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** What is said later counts; a blank says nothing. */
    Details and(Map<String, String> more) {
        more.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(canonical(name), value.replaceAll("\\p{Cc}+", " ").strip());
            }
        });
        return this;
    }

    /** What is said here counts before that. */
    Details over(Map<String, String> less) {
        return new Details().and(less).and(values).flawed(flaws);
    }

    Details flawed(List<Flaw> more) {
        flaws.addAll(more);
        return this;
    }

    /** {@code valid_from} and {@code validFrom} are {@code valid-from}. */
    private static String canonical(String name) {
        var kebab = name.strip().replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-');
        return CHINESE.getOrDefault(kebab, kebab.toLowerCase(Locale.ROOT));
    }

    /**
     * @param name of the file
     * @param today from when on it holds, if it does not say
     */
    Outcome document(List<Block> blocks, String name, LocalDate today) {
        if (blocks.stream().noneMatch(block -> hasWords(block.text()))) {
            flaws.add(Flaw.of(Flaw.Kind.NO_TEXT));
        }
        var named = value("id", LONGEST_ID);
        var id = named.orElseGet(() -> shortened(name));
        var supersedes = value("supersedes", LONGEST_ID);
        if (supersedes.isPresent() && supersedes.equals(named)) {
            flaws.add(Flaw.of(Flaw.Kind.SUPERSEDES_ITSELF));
        }
        var from = day("valid-from");
        var to = day("valid-to").filter(last -> from.isEmpty() || isNotBefore(last, from.get()));
        var title = value("title", LONGEST_VALUE).orElseGet(() -> title(blocks, name));
        var language = language(blocks);
        var region = Region.of(value("region", LONGEST_VALUE).orElse(""));
        var origin =
                new Origin(
                        value("issuer", LONGEST_VALUE).orElse(""),
                        value("number", LONGEST_VALUE).orElse(""),
                        value("source", LONGEST_VALUE).orElse(""));
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var standing =
                new Standing(
                        region,
                        new Validity(from.orElseGet(() -> begin(to, today)), to),
                        Optional.empty(),
                        supersedes.map(DocumentId::new));
        return new Outcome.Taken(
                new PolicyDocument(
                        Edition.first(id), title, language, standing, origin, asReply(blocks)),
                from.isPresent());
    }

    /** Of what does not say it: what is over was there on its last day. */
    private static LocalDate begin(Optional<LocalDate> to, LocalDate today) {
        return to.filter(last -> last.isBefore(today)).orElse(today);
    }

    private boolean isNotBefore(LocalDate last, LocalDate from) {
        if (last.isBefore(from)) {
            flaws.add(Flaw.of(Flaw.Kind.DAYS_SWAPPED, from, last));
            return false;
        }
        return true;
    }

    private List<Block> asReply(List<Block> blocks) {
        var asked = values.getOrDefault("asked", "");
        if (asked.isEmpty()) {
            return blocks;
        }
        var wordings = Arrays.stream(asked.split("\\|")).map(String::strip).toList();
        var text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return List.of(new Block.Reply(wordings, text));
    }

    private Optional<String> value(String name, int longest) {
        var value = Optional.ofNullable(values.get(name));
        if (value.filter(one -> one.length() > longest).isPresent()) {
            flaws.add(Flaw.of(Flaw.Kind.TOO_LONG, name, longest));
            return Optional.empty();
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
        var value = Optional.ofNullable(values.get(name));
        try {
            return value.map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            flaws.add(Flaw.of(Flaw.Kind.BAD_DAY, name, shown(value.orElse(""))));
            return Optional.empty();
        }
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_TITLE ? value : value.substring(0, LONGEST_TITLE) + "…";
    }

    private static String title(List<Block> blocks, String name) {
        var first = blocks.stream().map(Block::text).filter(text -> !text.isBlank()).findFirst();
        var title = first.orElse(name).replaceAll("\\p{Cc}+", " ");
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    private String language(List<Block> blocks) {
        var said = Optional.ofNullable(values.get("language"));
        if (said.isEmpty()) {
            return written(blocks);
        }
        var known = LANGUAGES.get(said.get().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (known == null) {
            flaws.add(Flaw.of(Flaw.Kind.BAD_LANGUAGE, shown(said.get())));
            return "";
        }
        return known;
    }

    /** Whether there is anything to be read in it; signs that nobody sees are nothing. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The tag of the language in which most of it is written. */
    static String written(List<Block> blocks) {
        var text = blocks.stream().map(Block::text).limit(50).collect(Collectors.joining());
        long latin = text.chars().filter(c -> c < 0x2E80).count();
        return latin > LATIN * text.length() ? "en" : "zh-CN";
    }
}
