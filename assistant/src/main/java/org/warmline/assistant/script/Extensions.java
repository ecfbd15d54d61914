package org.warmline.assistant.script;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Sentences;

/** Our extensions of a Questionnaire item; {@code assistant/docs/fhir-extensions.md} lists them. */
enum Extensions {
    QUESTION_KIND("question-kind"),
    ANSWER_KIND("answer-kind"),
    RE_PROMPT("re-prompt"),
    SLOW_RE_PROMPT("slow-re-prompt"),
    KEY_HINT("key-hint"),
    BRIEF("brief-prompt"),
    DETAIL("ask-detail"),
    MISSING("ask-missing"),
    TURNED("turned-prompt");

    private static final String HOME = "https://warmline.example/fhir/StructureDefinition/";
    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private final String url;

    Extensions(String name) {
        this.url = HOME + name;
    }

    Optional<String> code(QuestionnaireItemComponent item) {
        return value(item)
                .filter(CodeType.class::isInstance)
                .map(CodeType.class::cast)
                .map(CodeType::getValue);
    }

    List<String> text(QuestionnaireItemComponent item, Language language) {
        return value(item)
                .filter(StringType.class::isInstance)
                .map(value -> text((StringType) value, language))
                .orElse(List.of());
    }

    /** The text is Mandarin; other languages stand beside it as translations. */
    static List<String> text(StringType text, Language language) {
        if (language == Language.MANDARIN) {
            return text.isEmpty() ? List.of() : Sentences.of(text.getValue());
        }
        return text.getExtensionsByUrl(TRANSLATION).stream()
                .filter(translation -> language.tag().equals(part(translation, "lang")))
                .map(translation -> part(translation, "content"))
                .findFirst()
                .map(Sentences::of)
                .orElse(List.of());
    }

    private Optional<Element> value(QuestionnaireItemComponent item) {
        return Optional.ofNullable(item.getExtensionByUrl(url)).map(Extension::getValue);
    }

    private static String part(Extension translation, String name) {
        var part = translation.getExtensionByUrl(name);
        return part != null && part.getValue() instanceof PrimitiveType<?> value
                ? value.getValueAsString()
                : "";
    }
}
