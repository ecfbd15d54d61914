package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmline.assistant.answer.Unit;
import org.warmline.assistant.language.Language;
import tools.jackson.databind.JsonNode;

/** Units of measure, and how they are said. The list is data. */
final class Units {

    private static final List<Named> KNOWN = load();

    private record Named(Unit unit, List<String> signs) {}

    private Units() {}

    /** The unit of a number item, then others that may be said. */
    static List<Unit> of(Item item) {
        var units = new ArrayList<Unit>();
        item.standard("questionnaire-unit").ifPresent(it -> units.add(of(it.path("valueCoding"))));
        item.all("questionnaire-unitOption").forEach(it -> units.add(of(it.path("valueCoding"))));
        Item.list(item.node(), "initial")
                .map(initial -> initial.path("valueQuantity"))
                .filter(quantity -> !Item.string(quantity.path("unit")).isEmpty())
                .forEach(quantity -> units.add(named(Item.string(quantity.path("unit")))));
        return units.stream().filter(unit -> !unit.code().isEmpty()).distinct().toList();
    }

    private static Unit of(JsonNode coding) {
        var code = Item.string(coding.path("code"));
        return named(code.isEmpty() ? Item.string(coding.path("display")) : code);
    }

    private static Unit named(String code) {
        return KNOWN.stream()
                .filter(named -> named.unit().code().equals(code) || named.signs().contains(code))
                .map(Named::unit)
                .findFirst()
                .orElseGet(() -> new Unit(code, Map.of()));
    }

    /** A text in which units after a number, or alone in brackets, are words. */
    static String spoken(String text, Language language) {
        var spoken = text;
        for (var named : KNOWN) {
            for (var sign : named.signs()) {
                spoken = spoken(spoken, sign, named.unit().spoken(language));
            }
        }
        return spoken;
    }

    private static String spoken(String text, String sign, String words) {
        if (!text.contains(sign)) {
            return text;
        }
        var quoted = Pattern.quote(sign);
        var end = Character.isLetter(sign.charAt(sign.length() - 1)) ? "(?![A-Za-z/\\[])" : "";
        var replaced =
                Pattern.compile("(?<=[(（\\[])\\s*" + quoted + "\\s*(?=[)）\\]])")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(words));
        return sign.length() < 2 && Character.isLetter(sign.charAt(0))
                ? replaced
                : Pattern.compile("(?<=\\d)\\s*" + quoted + end)
                        .matcher(replaced)
                        .replaceAll(Matcher.quoteReplacement(" " + words));
    }

    private static List<Named> load() {
        return Table.read("units.tsv").stream()
                .map(parts ->
                        new Named(
                                new Unit(
                                        parts[0],
                                        Map.of(
                                                Language.MANDARIN, words(parts[2]),
                                                Language.ENGLISH, words(parts[3]))),
                                Arrays.stream(parts[1].split(",")).toList()))
                .sorted(Comparator.comparingInt(named -> -named.signs().getFirst().length()))
                .toList();
    }

    private static List<String> words(String bars) {
        return List.of(bars.split("\\|"));
    }
}
