package org.warmline.assistant.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Remark.What;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A FHIR R4 Questionnaire to a {@link Script} and a report. Read as plain JSON, not with a strict
 * FHIR parser: whatever is wrong with an item concerns that item only.
 */
final class QuestionnaireReader {

    static final int LARGEST = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONG_CALL = 25;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_VERSION = 30;
    private static final int DEEPEST = 60;

    /**
     * @param framed true if the house adds who is there, and whether there are questions
     */
    Reading read(String text, boolean framed) {
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (bare.length() > LARGEST) {
            return failed(What.TOO_LARGE, LARGEST / 1_000_000 + " MB");
        }
        if (bare.isBlank()) {
            return failed(What.EMPTY);
        }
        if (bare.stripLeading().startsWith("<")) {
            return failed(What.XML);
        }
        try {
            return read(JSON.readTree(bare), bare, framed);
        } catch (StreamConstraintsException limit) {
            return failed(What.TOO_DEEP, String.valueOf(DEEPEST));
        } catch (JacksonException broken) {
            return notJson(broken.getLocation());
        }
    }

    private static Reading read(JsonNode root, String text, boolean framed) {
        var type = Item.string(root.path("resourceType"));
        if (type.equals("Bundle")) {
            return failed(What.BUNDLE);
        }
        if (type.isEmpty()) {
            return failed(What.NO_TYPE);
        }
        if (!type.equals("Questionnaire")) {
            return failed(What.NOT_A_QUESTIONNAIRE, type);
        }
        if (depth(root, 0) > DEEPEST) {
            return failed(What.TOO_DEEP, String.valueOf(DEEPEST));
        }
        var remarks = new Remarks();
        var texts = Texts.of(root);
        var items = Item.in(root);
        var reader = new ItemReader(texts, new Answerable(new Options(root, texts), texts));
        var flat = new Flattened(reader, texts, new Conditions(items), remarks);
        flat.add(items, Condition.ALWAYS);
        var name = name(root) + "|" + version(root, text);
        var title = title(root, texts);
        var declared = Item.string(root.path("language"));
        if (flat.questions.isEmpty() && !declared.isEmpty() && Texts.language(declared).isEmpty()) {
            return failed(What.NO_LANGUAGE, declared);
        }
        if (flat.questions.isEmpty()) {
            remarks.add("", What.NOTHING_TO_ASK);
            return new Reading(
                    Optional.empty(), new ImportReport(name, title, Set.of(), 0, remarks.all()));
        }
        return script(new Heading(name, title, root), flat, remarks, framed);
    }

    private record Heading(String name, String title, JsonNode root) {}

    private static Reading script(
            Heading heading, Flattened flat, Remarks remarks, boolean framed) {
        int asked = flat.questions.size();
        var languages = languages(flat, remarks);
        if (languages.isEmpty()) {
            remarks.add("", What.NO_LANGUAGE, Item.string(heading.root().path("language")));
        }
        if (asked > LONG_CALL) {
            remarks.add("", What.LONG_CALL, String.valueOf(asked));
        }
        var report =
                new ImportReport(heading.name(), heading.title(), languages, asked, remarks.all());
        if (!report.isRunnable()) {
            return new Reading(Optional.empty(), report);
        }
        var script =
                new Script(
                        heading.name(),
                        flat.questions,
                        new Script.Besides(flat.leads, flat.left, flat.fixed));
        return new Reading(Optional.of(framed ? Frame.around(script) : script), report);
    }

    /** Where some questions lack a language, they are named; where all do, that is no news. */
    private static Set<Language> languages(Flattened flat, Remarks remarks) {
        var languages = EnumSet.noneOf(Language.class);
        for (var language : Language.values()) {
            var lacking =
                    flat.questions.stream()
                            .filter(question -> !question.languages().contains(language))
                            .toList();
            if (lacking.isEmpty()) {
                languages.add(language);
            } else if (lacking.size() < flat.questions.size()) {
                lacking.forEach(question ->
                        remarks.add(question.terms().linkId(), What.NO_WORDING, language.tag()));
            }
        }
        return languages;
    }

    /** Of a file that is no text. */
    static Reading notText() {
        return failed(What.NOT_UTF8);
    }

    /** Where, and not what: the file's own words are on no page and in no log. */
    private static Reading notJson(@Nullable TokenStreamLocation place) {
        var known = place == null ? TokenStreamLocation.NA : place;
        return failed(
                What.NOT_JSON,
                String.valueOf(Math.max(1, known.getLineNr())),
                String.valueOf(Math.max(1, known.getColumnNr())));
    }

    private static Reading failed(What what, String... details) {
        var remarks = new ArrayList<Remark>();
        remarks.add(Remark.of("", what, details));
        return new Reading(
                Optional.empty(), new ImportReport("", "", Set.of(), 0, List.copyOf(remarks)));
    }

    private static String name(JsonNode root) {
        var url = Item.string(root.path("url"));
        for (var candidate :
                List.of(
                        Item.string(root.path("name")),
                        url.substring(url.lastIndexOf('/') + 1),
                        Item.string(root.path("id")),
                        Item.string(root.path("title")))) {
            var name = candidate.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+|-+$", "");
            if (!name.isEmpty()) {
                return name.substring(0, Math.min(LONGEST_NAME, name.length()));
            }
        }
        return "questionnaire";
    }

    /**
     * Without a version, one is made of the content, so that another content is another version.
     */
    private static String version(JsonNode root, String text) {
        var version = Item.string(root.path("version")).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return version.isEmpty()
                ? hash(text).substring(0, 12)
                : version.substring(0, Math.min(LONGEST_VERSION, version.length()));
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String title(JsonNode root, Texts texts) {
        var titles = texts.of(root, "title");
        return titles.values().stream().findFirst().orElse(Item.string(root.path("title")));
    }

    private static int depth(JsonNode parent, int above) {
        return above > DEEPEST
                ? above
                : Item.in(parent).stream()
                        .mapToInt(item -> depth(item.node(), above + 1))
                        .max()
                        .orElse(above);
    }
}
