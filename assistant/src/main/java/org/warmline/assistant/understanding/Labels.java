package org.warmline.assistant.understanding;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import tools.jackson.databind.JsonNode;

/**
 * What a labelled reply must mean. A label that does not exist would never be read, and the figures
 * would be wrong without a word: it is refused, and those that exist are named.
 */
final class Labels {

    private static final List<String> KEYS =
            List.of(
                    "yesNo",
                    "temperature",
                    "oxygen",
                    "symptoms",
                    "stayedHome",
                    "household",
                    "householdDanger",
                    "needs",
                    "distress",
                    "intents",
                    "callLaterAt",
                    "question",
                    "understood");

    private static final List<String> ASKED =
            QuestionKind.NAMED.stream().map(QuestionKind::name).toList();

    private static final List<String> ANSWERS = codes(Answer.values(), Answer::code);
    private static final List<String> HOUSEHOLDS =
            codes(HouseholdState.values(), HouseholdState::code);
    private static final List<String> DISTRESSES = codes(Distress.values(), Distress::code);
    private static final List<String> NEEDS = codes(Need.values(), Need::code);
    private static final List<String> INTENTS = codes(Intent.values(), Intent::code);
    private static final List<String> SYMPTOMS = codes(Symptom.values(), Symptom::code);
    private static final List<String> POLARITIES = codes(Polarity.values(), Polarity::code);

    private Labels() {}

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    /** The kind of the open question; those of a Questionnaire's own items have any name. */
    static QuestionKind asked(String name) {
        if (name.startsWith("symptom:")) {
            known("asked", name.substring("symptom:".length()), SYMPTOMS);
        } else if (!name.startsWith("item:")) {
            known("asked", name, ASKED);
        }
        return new QuestionKind(name);
    }

    static Map<String, Object> in(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("\"expect\" is missing or no object");
        }
        var expect = new LinkedHashMap<String, Object>();
        for (var entry : node.properties()) {
            var key = entry.getKey();
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "no such key: " + key + " (known: " + String.join(", ", KEYS) + ")");
            }
            expect.put(key, value(key, entry.getValue()));
        }
        return expect;
    }

    private static Object value(String key, JsonNode node) {
        return switch (key) {
            case "temperature", "oxygen" -> {
                if (!node.isNumber()) {
                    throw new IllegalArgumentException("\"" + key + "\" is no number");
                }
                yield Math.round(node.doubleValue() * 10) / 10.0;
            }
            case "stayedHome", "householdDanger", "question", "understood" -> {
                if (!node.isBoolean()) {
                    throw new IllegalArgumentException("\"" + key + "\" is neither true nor false");
                }
                yield node.booleanValue();
            }
            case "needs" -> all(key, node, NEEDS);
            case "intents" -> all(key, node, INTENTS);
            case "symptoms" -> symptoms(node);
            case "yesNo" -> known(key, text(key, node), ANSWERS);
            case "household" -> known(key, text(key, node), HOUSEHOLDS);
            case "distress" -> known(key, text(key, node), DISTRESSES);
            default -> when(key, text(key, node));
        };
    }

    private static String text(String key, JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("\"" + key + "\" is no text");
        }
        return node.stringValue();
    }

    private static String known(String key, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be %s (known: %s)"
                            .formatted(key, value, String.join(", ", known)));
        }
        return value;
    }

    private static Set<String> all(String key, JsonNode node, List<String> known) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("\"" + key + "\" is no list");
        }
        var all = new HashSet<String>();
        for (var item : node) {
            all.add(known(key, text(key, item), known));
        }
        return Set.copyOf(all);
    }

    private static Map<String, String> symptoms(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("\"symptoms\" is no object");
        }
        var symptoms = new LinkedHashMap<String, String>();
        for (var entry : node.properties()) {
            var code = known("symptoms", entry.getKey(), SYMPTOMS);
            symptoms.put(code, known(code, text(code, entry.getValue()), POLARITIES));
        }
        return Map.copyOf(symptoms);
    }

    /** A time of day, or how long from now, as it is read. */
    private static String when(String key, String written) {
        try {
            return written.startsWith("P")
                    ? Duration.parse(written).toString()
                    : LocalTime.parse(written).toString();
        } catch (DateTimeParseException neither) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be %s (a time such as 14:30, or a duration such as PT30M)"
                            .formatted(key, written),
                    neither);
        }
    }
}
