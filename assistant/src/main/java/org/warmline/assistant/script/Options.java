package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmline.assistant.answer.Option;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Remark.What;
import tools.jackson.databind.JsonNode;

/** The options of a choice: beside the item, in a value set within the file, or well known. */
final class Options {

    private static final String HL7 = "http://hl7.org/fhir/ValueSet/";
    private static final List<String[]> WELL_KNOWN = Table.read("well-known-options.tsv");

    private final JsonNode questionnaire;
    private final Texts texts;

    Options(JsonNode questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    List<Option> of(Item item, Remarks remarks) {
        var options = new ArrayList<Option>();
        var direct = Item.list(item.node(), "answerOption").toList();
        direct.forEach(
                node -> option(node).ifPresent(option -> add(options, option, item, remarks)));
        var valueSet = item.string("answerValueSet");
        if (options.isEmpty() && !valueSet.isEmpty()) {
            inSet(valueSet).forEach(option -> add(options, option, item, remarks));
            if (options.isEmpty()) {
                remarks.add(item, What.OPTIONS_UNKNOWN, valueSet);
            }
        } else if (options.isEmpty()) {
            remarks.add(item, What.NO_OPTIONS);
        }
        return options;
    }

    private static void add(List<Option> options, Option option, Item item, Remarks remarks) {
        boolean there =
                options.stream().anyMatch(other -> other.value().equals(option.value()))
                        || options.stream()
                                .anyMatch(other -> other.labels().equals(option.labels()));
        if (there) {
            remarks.add(
                    item,
                    What.DOUBLED_OPTION,
                    option.labels().values().stream().findFirst().orElse(""));
        } else {
            options.add(option);
        }
    }

    private Optional<Option> option(JsonNode node) {
        return Values.in(node, "value")
                .map(value ->
                        switch (value) {
                            case Value.Coded coded ->
                                    coded(coded, node.path("valueCoding"), "display");
                            case Value.Words words -> worded(words, node);
                            case Value.Amount(var amount, _) ->
                                    plain(value, amount.toPlainString());
                            case Value.Date(var first, _) -> plain(value, first.toString());
                            case Value.Time(var time) -> plain(value, time.toString());
                            case Value.Truth _, Value.Moment _ -> plain(value, "");
                        })
                .filter(option -> !option.labels().isEmpty());
    }

    private Option coded(Value.Coded coded, JsonNode element, String name) {
        var labels = new EnumMap<Language, String>(Language.class);
        labels.putAll(texts.of(element, name));
        if (labels.isEmpty()) {
            labels.putAll(named(coded.display()));
        }
        wellKnown(coded.display()).ifPresent(known -> known.labels().forEach(labels::putIfAbsent));
        return new Option(coded, labels, synonyms(coded, element));
    }

    /** A name stands for every language if there is no other, so that it can be said at all. */
    private static Map<Language, String> named(String display) {
        var language = Speakable.of(display, Language.ENGLISH);
        return language.isEmpty() ? Map.of() : Map.of(Language.ENGLISH, language);
    }

    private Option worded(Value.Words words, JsonNode node) {
        var labels = new EnumMap<Language, String>(Language.class);
        labels.putAll(texts.of(node, "valueString"));
        if (labels.isEmpty()) {
            labels.putAll(named(words.said()));
        }
        wellKnown(words.said()).ifPresent(known -> known.labels().forEach(labels::putIfAbsent));
        return new Option(words, labels, List.of());
    }

    private static Option plain(Value value, String label) {
        return label.isEmpty()
                ? new Option(value, Map.of(), List.of())
                : new Option(
                        value,
                        Map.of(Language.ENGLISH, label, Language.MANDARIN, label),
                        List.of());
    }

    private static List<String> synonyms(Value.Coded coded, JsonNode element) {
        var synonyms = new ArrayList<String>();
        Item.list(element, "designation")
                .map(designation -> Item.string(designation.path("value")))
                .forEach(synonyms::add);
        Item.extensions(element)
                .filter(it -> Item.string(it.path("url")).endsWith("/synonym"))
                .map(it -> Item.string(it.path("valueString")))
                .forEach(synonyms::add);
        wellKnown(coded.display()).ifPresent(known -> synonyms.addAll(known.synonyms()));
        synonyms.removeIf(String::isEmpty);
        return synonyms;
    }

    private List<Option> inSet(String reference) {
        var contained =
                Item.list(questionnaire, "contained")
                        .filter(it ->
                                reference.equals("#" + Item.string(it.path("id")))
                                        || reference.equals(Item.string(it.path("url"))))
                        .findFirst();
        return contained
                .map(set -> inSet(set).toList())
                .filter(options -> !options.isEmpty())
                .orElseGet(() -> wellKnownSet(reference));
    }

    private Stream<Option> inSet(JsonNode set) {
        var expansion = concepts(set.path("expansion"), "contains", "").toList();
        if (!expansion.isEmpty()) {
            return expansion.stream();
        }
        return Item.list(set.path("compose"), "include").flatMap(this::included);
    }

    private Stream<Option> included(JsonNode include) {
        var system = Item.string(include.path("system"));
        var listed = concepts(include, "concept", system).toList();
        if (!listed.isEmpty() || include.has("filter")) {
            return listed.stream();
        }
        return Item.list(questionnaire, "contained")
                .filter(it -> Item.string(it.path("resourceType")).equals("CodeSystem"))
                .filter(it -> Item.string(it.path("url")).equals(system))
                .flatMap(it -> concepts(it, "concept", system));
    }

    private Stream<Option> concepts(JsonNode parent, String name, String system) {
        return Item.list(parent, name)
                .flatMap(node -> {
                    var own = Item.string(node.path("system"));
                    var from = own.isEmpty() ? system : own;
                    var code = Item.string(node.path("code"));
                    var display = Item.string(node.path("display"));
                    var option =
                            code.isEmpty() && display.isEmpty()
                                    ? Stream.<Option>empty()
                                    : Stream.of(
                                            coded(
                                                    new Value.Coded(
                                                            from,
                                                            code,
                                                            display.isEmpty() ? code : display),
                                                    node,
                                                    "display"));
                    return Stream.concat(option, concepts(node, name, from));
                });
    }

    private static List<Option> wellKnownSet(String reference) {
        var bare = reference.split("\\|", 2)[0];
        boolean yesNo = bare.matches(".*/(?:yesno|YesNo|yes-no)");
        boolean three = bare.startsWith(HL7 + "yesnodontknow") || bare.matches(".*/yesnodontknow");
        return WELL_KNOWN.stream()
                .filter(row -> three || (yesNo && !row[0].equals("asked-unknown")))
                .filter(row -> !row[1].isEmpty())
                .map(row ->
                        wellKnown(row, new Value.Coded(row[1], row[0], row[3].split("\\|", 2)[0])))
                .toList();
    }

    private static Optional<Option> wellKnown(String display) {
        return WELL_KNOWN.stream()
                .filter(row -> Stream.of(row[3].split("\\|")).anyMatch(display::equalsIgnoreCase))
                .map(row -> wellKnown(row, new Value.Coded("", "", display)))
                .findFirst();
    }

    private static Option wellKnown(String[] row, Value value) {
        var chinese = List.of(row[2].split("\\|"));
        var english = List.of(row[3].split("\\|"));
        var synonyms = new ArrayList<>(chinese);
        synonyms.addAll(english);
        return new Option(
                value,
                Map.of(
                        Language.MANDARIN, chinese.getFirst(),
                        Language.ENGLISH, english.getFirst()),
                synonyms);
    }
}
