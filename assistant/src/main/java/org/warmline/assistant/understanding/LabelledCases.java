package org.warmline.assistant.understanding;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.warmline.assistant.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled replies in files: one JSON object a line. */
public final class LabelledCases {

    private static final JsonMapper JSON = new JsonMapper();

    private LabelledCases() {}

    /**
     * @throws IllegalArgumentException {@code FILE:LINE: what is wrong}, at the first bad line
     */
    public static List<LabelledCase> read(Path file) {
        var cases = new ArrayList<LabelledCase>();
        var lines = new HashMap<String, Integer>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                var place = file + ":" + number + ": ";
                var read = readLine(line, place);
                var before = lines.putIfAbsent(read.id(), number);
                if (before != null) {
                    throw new IllegalArgumentException(
                            place + "\"id\" " + read.id() + " stands on line " + before + " too");
                }
                cases.add(read);
            }
        }
        return cases;
    }

    /**
     * What {@link #line(LabelledCase)} has written.
     *
     * @throws IllegalArgumentException what is wrong
     */
    public static LabelledCase ofLine(String line) {
        return readLine(line, "");
    }

    /** As a line of such a file, without its end. */
    public static String line(LabelledCase labelled) {
        var line = JSON.createObjectNode();
        line.put("id", labelled.id());
        line.put("language", labelled.language().tag());
        boolean isAsked = !labelled.asked().equals(QuestionKind.NONE);
        line.put("asked", isAsked ? labelled.asked().name() : null);
        line.put("said", labelled.said());
        var expect = line.putObject("expect");
        new TreeMap<>(labelled.expect())
                .forEach((key, value) -> expect.set(key, JSON.valueToTree(sorted(value))));
        return JSON.writeValueAsString(line);
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Set<?> set -> new TreeSet<>(set);
            case Map<?, ?> map -> new TreeMap<>(map);
            default -> value;
        };
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + ":1: not UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ":1: cannot be read", e);
        }
    }

    private static LabelledCase readLine(String line, String place) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + "not JSON", e);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException(place + "not a JSON object");
        }
        try {
            return new LabelledCase(
                    text(node, "id"),
                    Language.ofTag(text(node, "language")),
                    asked(node.path("asked")),
                    text(node, "said"),
                    Labels.in(node.path("expect")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing or no text");
        }
        return value.stringValue();
    }

    private static QuestionKind asked(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return QuestionKind.NONE;
        }
        if (!node.isString()) {
            throw new IllegalArgumentException("\"asked\" is no text");
        }
        return Labels.asked(node.stringValue());
    }
}
