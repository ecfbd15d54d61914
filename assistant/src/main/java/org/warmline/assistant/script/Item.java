package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An item of a Questionnaire as it stands in the file: nothing in it can be relied upon. */
record Item(JsonNode node) {

    private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
    private static final String OURS = "https://warmline.example/fhir/StructureDefinition/";

    static List<Item> in(JsonNode parent) {
        return list(parent, "item").map(Item::new).toList();
    }

    /** The objects of an array; a lone object counts as an array of one. */
    static Stream<JsonNode> list(JsonNode parent, String name) {
        var array = parent.path(name);
        if (array.isObject()) {
            return Stream.of(array);
        }
        return array.isArray() ? array.valueStream().filter(JsonNode::isObject) : Stream.empty();
    }

    List<Item> items() {
        return in(node);
    }

    String linkId() {
        return string("linkId");
    }

    String type() {
        return string("type");
    }

    boolean is(String flag) {
        return node.path(flag).asBoolean(false);
    }

    String string(String name) {
        return string(node.path(name));
    }

    static String string(JsonNode value) {
        return value.isValueNode() ? value.asString("").strip() : "";
    }

    boolean isGroup() {
        return type().equals("group");
    }

    boolean isDisplay() {
        return type().equals("display");
    }

    boolean isHidden() {
        return standard("questionnaire-hidden")
                .map(extension -> extension.path("valueBoolean").asBoolean(false))
                .orElse(false);
    }

    /** Help, a legal note or a unit beside a field: read on a screen, never spoken. */
    boolean isForScreens() {
        return standard("questionnaire-itemControl").stream()
                .flatMap(control -> list(control.path("valueCodeableConcept"), "coding"))
                .map(coding -> string(coding.path("code")))
                .anyMatch(code ->
                        List.of("help", "flyover", "legal", "unit", "prompt", "upper", "lower")
                                .contains(code));
    }

    Optional<JsonNode> standard(String name) {
        return extension(STANDARD + name);
    }

    Optional<JsonNode> ours(String name) {
        return extension(OURS + name);
    }

    /** The code of one of our extensions. */
    Optional<String> code(String name) {
        return ours(name).map(it -> string(it.path("valueCode"))).filter(it -> !it.isEmpty());
    }

    Optional<JsonNode> extension(String url) {
        return extensions(node).filter(it -> string(it.path("url")).equals(url)).findFirst();
    }

    List<JsonNode> all(String name) {
        return extensions(node)
                .filter(it -> string(it.path("url")).equals(STANDARD + name))
                .toList();
    }

    static Stream<JsonNode> extensions(JsonNode node) {
        return list(node, "extension");
    }

    /** Names of the FHIRPath expressions that would decide about it. */
    List<String> expressions() {
        var names = new ArrayList<String>();
        for (var name :
                List.of(
                        "calculatedExpression",
                        "enableWhenExpression",
                        "answerExpression",
                        "initialExpression",
                        "candidateExpression")) {
            boolean there =
                    extension(SDC + "sdc-questionnaire-" + name).isPresent()
                            || standard("cqf-" + name).isPresent();
            if (there) {
                names.add(name);
            }
        }
        standard("cqf-expression").ifPresent(_ -> names.add("cqf-expression"));
        return names;
    }

    Optional<String> modifier() {
        return list(node, "modifierExtension").map(it -> string(it.path("url"))).findFirst();
    }

    /** True if its code is one of these LOINC codes. */
    boolean isLoinc(List<String> codes) {
        return list(node, "code")
                .filter(code -> string(code.path("system")).equals("http://loinc.org"))
                .anyMatch(code -> codes.contains(string(code.path("code"))));
    }
}
