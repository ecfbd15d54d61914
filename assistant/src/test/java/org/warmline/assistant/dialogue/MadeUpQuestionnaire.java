package org.warmline.assistant.dialogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;

/**
 * A Questionnaire as the dice make it: groups in groups, a web of conditions, every type, and, if
 * it is to be broken, everything that can be wrong with one. It knows by its own reckoning when an
 * item is enabled.
 */
final class MadeUpQuestionnaire {

    private static final List<String> TYPES =
            List.of(
                    "boolean",
                    "integer",
                    "decimal",
                    "quantity",
                    "date",
                    "time",
                    "dateTime",
                    "choice",
                    "open-choice",
                    "string",
                    "text",
                    "group",
                    "group",
                    "display",
                    "attachment");
    private static final List<String> OPERATORS =
            List.of("=", "!=", ">", "<", ">=", "<=", "exists");

    private static final List<String> ODD =
            List.of(
                    ours("question-kind", "\"symptom:wheezing\""),
                    ours("question-kind", "\"symptom:short of breath\""),
                    ours("question-kind", "{\"x\":[]}"),
                    ours("danger-sign", "\"wheezing\""),
                    ours("answer-kind", "\"temperature\""),
                    "\"maxLength\":1e999",
                    "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\","
                            + "\"valueDecimal\":\"1e999999999\"}]",
                    "\"initial\":[{\"valueBoolean\":[]},{\"valueInteger\":\"1e999999999\"}]");

    private final Random dice;
    private final boolean broken;
    private final List<Item> all = new ArrayList<>();
    private final List<Item> top;

    private static String ours(String name, String code) {
        return "\"extension\":[{\"url\":\"https://warmline.example/fhir/StructureDefinition/%s\","
                        .formatted(name)
                + "\"valueCode\":%s}]".formatted(code);
    }

    /** One item, what it hangs on, and what is odd about it. */
    record Item(
            String linkId,
            String type,
            boolean required,
            boolean repeats,
            boolean any,
            List<When> when,
            String odd,
            List<Item> items) {}

    record When(String question, String operator, String answer, Value value) {}

    MadeUpQuestionnaire(long seed, boolean broken) {
        this.dice = new Random(seed);
        this.broken = broken;
        this.top = items(3 + dice.nextInt(4), 0, "q");
    }

    private List<Item> items(int count, int depth, String prefix) {
        var items = new ArrayList<Item>();
        for (int i = 1; i <= count; i++) {
            var linkId = prefix + "." + i;
            var type = TYPES.get(dice.nextInt(TYPES.size()));
            var when = conditions();
            boolean group = type.equals("group");
            var own =
                    new Item(
                            broken && dice.nextInt(12) == 0
                                    ? ""
                                    : broken && dice.nextInt(12) == 0 ? "q.1" : linkId,
                            broken && dice.nextInt(15) == 0 ? "hologram" : type,
                            dice.nextInt(3) == 0,
                            dice.nextInt(6) == 0 && !group,
                            dice.nextBoolean(),
                            when,
                            broken && dice.nextInt(5) == 0 ? ODD.get(dice.nextInt(ODD.size())) : "",
                            new ArrayList<>());
            all.add(own);
            int below = depth > 2 ? 0 : group ? 1 + dice.nextInt(3) : dice.nextInt(6) == 0 ? 1 : 0;
            if (!type.equals("display")) {
                own.items().addAll(items(below, depth + 1, linkId));
            }
            items.add(own);
        }
        return items;
    }

    private List<When> conditions() {
        var when = new ArrayList<When>();
        var askable =
                all.stream()
                        .filter(item ->
                                !List.of("group", "display", "attachment").contains(item.type()))
                        .toList();
        int count = askable.isEmpty() ? 0 : Math.max(0, dice.nextInt(5) - 2);
        for (int i = 0; i < count; i++) {
            var on = askable.get(dice.nextInt(askable.size()));
            var operator = OPERATORS.get(dice.nextInt(OPERATORS.size()));
            var question =
                    broken && dice.nextInt(6) == 0 ? "q." + (1 + dice.nextInt(9)) : on.linkId();
            if (operator.equals("exists")) {
                boolean exists = dice.nextBoolean();
                when.add(
                        new When(
                                question,
                                operator,
                                "\"answerBoolean\":" + exists,
                                new Value.Truth(exists)));
            } else {
                when.add(compared(on, question, broken && dice.nextInt(8) == 0 ? "~" : operator));
            }
        }
        return when;
    }

    private When compared(Item on, String question, String operator) {
        return switch (on.type()) {
            case "boolean" ->
                    new When(question, operator, "\"answerBoolean\":true", new Value.Truth(true));
            case "integer" ->
                    new When(
                            question,
                            operator,
                            "\"answerInteger\":2",
                            new Value.Amount(BigDecimal.TWO, ""));
            case "choice", "open-choice" ->
                    new When(
                            question,
                            operator,
                            "\"answerCoding\":{\"code\":\"a\"}",
                            new Value.Coded("", "a", "a"));
            default -> new When(question, operator, "\"answerString\":\"x\"", new Value.Words("x"));
        };
    }

    /** The linkIds that stand once, with their items and everything that they stand in. */
    Map<String, List<Item>> paths() {
        var paths = new LinkedHashMap<String, List<Item>>();
        top.forEach(item -> paths(item, List.of(), paths));
        return paths;
    }

    private static void paths(Item item, List<Item> above, Map<String, List<Item>> paths) {
        var path = new ArrayList<>(above);
        path.add(item);
        paths.put(item.linkId(), path);
        item.items().forEach(child -> paths(child, path, paths));
    }

    /** In the words of a language. */
    String in(Language language) {
        return switch (language) {
            case ENGLISH -> json();
            case MANDARIN ->
                    json().replace("\"status\"", "\"language\":\"zh-CN\",\"status\"")
                            .replace("Matter ", "事项 ")
                            .replace("Apples", "苹果")
                            .replace("Bananas", "香蕉");
        };
    }

    String json() {
        return "{\"resourceType\":\"Questionnaire\",\"name\":\"made-up\",\"version\":\"1\","
                + "\"status\":\"draft\",\"item\":"
                + json(top)
                + "}";
    }

    private static String json(List<Item> items) {
        return items.stream()
                .map(MadeUpQuestionnaire::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Item item) {
        var parts = new ArrayList<String>();
        if (!item.linkId().isEmpty()) {
            parts.add("\"linkId\":\"" + item.linkId() + "\"");
        }
        parts.add("\"type\":\"" + item.type() + "\"");
        parts.add("\"text\":\"Matter " + item.linkId().replace('.', ' ') + "\"");
        parts.add("\"required\":" + item.required());
        parts.add("\"repeats\":" + item.repeats());
        if (item.type().endsWith("choice")) {
            parts.add(
                    "\"answerOption\":[{\"valueCoding\":{\"code\":\"a\",\"display\":\"Apples\"}},"
                            + "{\"valueCoding\":{\"code\":\"b\",\"display\":\"Bananas\"}}]");
        }
        if (!item.odd().isEmpty()) {
            parts.add(item.odd());
        }
        if (!item.when().isEmpty()) {
            parts.add("\"enableBehavior\":\"" + (item.any() ? "any" : "all") + "\"");
            parts.add(
                    item.when().stream()
                            .map(when ->
                                    "{\"question\":\"%s\",\"operator\":\"%s\",%s}"
                                            .formatted(
                                                    when.question(),
                                                    when.operator(),
                                                    when.answer()))
                            .collect(Collectors.joining(",", "\"enableWhen\":[", "]")));
        }
        if (!item.items().isEmpty()) {
            parts.add("\"item\":" + json(item.items()));
        }
        return parts.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
