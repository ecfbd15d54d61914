package org.warmline.assistant.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Remark.What;

/** What kind of answer an item expects; empty if it is none that can be spoken. */
final class Answerable {

    private static final int ANY_LENGTH = 10_000;

    private final Options options;
    private final Texts texts;

    Answerable(Options options, Texts texts) {
        this.options = options;
        this.texts = texts;
    }

    Optional<Expected> expected(Item item, Remarks remarks) {
        return switch (item.type()) {
            case "boolean" ->
                    Optional.of(
                            new Expected.YesNo(
                                    texts.of(item.node(), "text")
                                            .getOrDefault(Language.MANDARIN, "")));
            case "integer" -> Optional.of(number(item, true));
            case "decimal" -> Optional.of(number(item, wholeOnly(item)));
            case "quantity" -> Optional.of(number(item, wholeOnly(item)));
            case "date" -> Optional.of(new Expected.Date(day(item, "min"), day(item, "max")));
            case "dateTime" -> Optional.of(new Expected.Moment());
            case "time" -> Optional.of(new Expected.Time());
            case "choice", "coding" -> Optional.of(choice(item, remarks, false));
            case "open-choice" -> Optional.of(choice(item, remarks, true));
            case "string", "text" -> Optional.of(words(item, remarks));
            case "attachment", "reference", "url", "signature" -> {
                remarks.add(item, What.NOT_SPEAKABLE, item.type());
                yield Optional.empty();
            }
            default -> {
                remarks.add(item, What.UNKNOWN_TYPE, item.type().isEmpty() ? "?" : item.type());
                yield Optional.empty();
            }
        };
    }

    private Expected choice(Item item, Remarks remarks, boolean open) {
        var found = options.of(item, remarks);
        if (found.size() > Expected.OPTIONS_ON_KEYS) {
            remarks.add(item, What.MANY_OPTIONS, String.valueOf(found.size()));
        }
        return new Expected.Choice(found, open, item.is("repeats"));
    }

    /** A text with options is an open choice in all but name. */
    private Expected words(Item item, Remarks remarks) {
        if (item.node().has("answerOption")) {
            return choice(item, remarks, true);
        }
        var pattern =
                item.extension("http://hl7.org/fhir/StructureDefinition/regex")
                        .map(it -> Item.string(it.path("valueString")))
                        .filter(text -> !text.isEmpty());
        int most = item.node().path("maxLength").asInt(ANY_LENGTH);
        int least =
                item.standard("minLength").map(it -> it.path("valueInteger").asInt(0)).orElse(0);
        return new Expected.Words(least, most <= 0 ? ANY_LENGTH : most, pattern);
    }

    private static Expected number(Item item, boolean whole) {
        return new Expected.Amount(
                whole, new Expected.Range(limit(item, "min"), limit(item, "max")), Units.of(item));
    }

    private static boolean wholeOnly(Item item) {
        return item.standard("maxDecimalPlaces")
                .filter(it -> it.path("valueInteger").asInt(1) == 0)
                .isPresent();
    }

    private static Optional<BigDecimal> limit(Item item, String end) {
        return value(item, end)
                .filter(Value.Amount.class::isInstance)
                .map(number -> ((Value.Amount) number).amount());
    }

    private static Optional<LocalDate> day(Item item, String end) {
        return value(item, end)
                .filter(Value.Date.class::isInstance)
                .map(date -> ((Value.Date) date).first());
    }

    private static Optional<Value> value(Item item, String end) {
        return item.standard(end + "Value")
                .or(() ->
                        item.extension(
                                "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
                                        + end
                                        + "Quantity"))
                .flatMap(it -> Values.in(it, "value"));
    }
}
