package org.warmline.assistant.script;

import java.util.List;
import org.warmline.assistant.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The items of a Questionnaire as they stand in each other, for whoever fills it in.
 *
 * @param type the FHIR type of the item
 * @param text as it is written
 * @param unit the code of its unit; empty if it has none
 */
public record Outline(
        String linkId,
        String type,
        String text,
        String unit,
        boolean required,
        List<Outline> items) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Outline {
        items = List.copyOf(items);
    }

    /**
     * @param url empty if it has none
     * @param version empty if it has none
     */
    public record Whole(String url, String version, List<Outline> items) {

        public Whole {
            items = List.copyOf(items);
        }
    }

    /**
     * @throws BadScriptException if it is no Questionnaire
     */
    public static Whole of(String json) {
        try {
            var root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
            return new Whole(
                    Item.string(root.path("url")),
                    Item.string(root.path("version")),
                    Item.in(root).stream().map(Outline::of).toList());
        } catch (JacksonException broken) {
            throw new BadScriptException("not JSON");
        }
    }

    private static Outline of(Item item) {
        return new Outline(
                item.linkId(),
                item.type(),
                item.string("text"),
                Units.of(item).stream().map(unit -> unit.code()).findFirst().orElse(""),
                item.is("required"),
                item.items().stream().map(Outline::of).toList());
    }

    /** The words of the item, for a list of answers. */
    public String shown(Language language) {
        return Speakable.of(text, language);
    }
}
