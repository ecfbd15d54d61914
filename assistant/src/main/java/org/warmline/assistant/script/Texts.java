package org.warmline.assistant.script;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import tools.jackson.databind.JsonNode;

/**
 * Finds the words of an element in each of our languages: its own, if the Questionnaire is in that
 * language, or a standard translation beside it.
 */
final class Texts {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final Optional<Language> base;

    private Texts(Optional<Language> base) {
        this.base = base;
    }

    /** A Questionnaire that does not name its language is in the one of its characters. */
    static Texts of(JsonNode questionnaire) {
        var declared = Item.string(questionnaire.path("language"));
        if (!declared.isEmpty()) {
            return new Texts(language(declared));
        }
        var text = new StringBuilder();
        collect(questionnaire, text);
        long han = text.codePoints().filter(Texts::isHan).count();
        return new Texts(
                Optional.of(han * 5 > text.length() ? Language.MANDARIN : Language.ENGLISH));
    }

    private static void collect(JsonNode parent, StringBuilder text) {
        for (var item : Item.in(parent)) {
            text.append(item.string("text"));
            collect(item.node(), text);
        }
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    static Optional<Language> language(String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        if (lower.equals("zh") || lower.startsWith("zh-")) {
            return Optional.of(Language.MANDARIN);
        }
        return lower.equals("en") || lower.startsWith("en-")
                ? Optional.of(Language.ENGLISH)
                : Optional.empty();
    }

    /** The words of {@code name} in each language that has any, ready to be spoken. */
    Map<Language, String> of(JsonNode element, String name) {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            raw(element, name, language)
                    .map(text -> Speakable.of(text, language))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> words.put(language, text));
        }
        return words;
    }

    Optional<String> raw(JsonNode element, String name, Language language) {
        if (base.filter(language::equals).isPresent()) {
            return Optional.of(Item.string(element.path(name))).filter(text -> !text.isEmpty());
        }
        return Item.extensions(element.path("_" + name))
                .filter(it -> Item.string(it.path("url")).equals(TRANSLATION))
                .filter(it -> language(part(it, "lang")).filter(language::equals).isPresent())
                .map(it -> part(it, "content"))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String part(JsonNode translation, String name) {
        return Item.extensions(translation)
                .filter(part -> Item.string(part.path("url")).equals(name))
                .flatMap(part -> part.propertyStream())
                .filter(property -> property.getKey().startsWith("value"))
                .map(property -> Item.string(property.getValue()))
                .findFirst()
                .orElse("");
    }
}
