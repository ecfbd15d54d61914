package org.warmline.assistant.script;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.warmline.assistant.answer.Value;
import tools.jackson.databind.JsonNode;

/** The value of an element {@code value…} or {@code answer…} of a Questionnaire. */
final class Values {

    private static final int MOST_DIGITS = 40;

    private Values() {}

    /**
     * @param prefix {@code value} or {@code answer}
     */
    static Optional<Value> in(JsonNode element, String prefix) {
        return element.propertyStream()
                .filter(property -> property.getKey().startsWith(prefix))
                .flatMap(property ->
                        of(property.getKey().substring(prefix.length()), property.getValue())
                                .stream())
                .findFirst();
    }

    private static Optional<Value> of(String type, JsonNode value) {
        try {
            return Optional.of(
                    switch (type) {
                        case "Boolean" -> new Value.Truth(truth(value));
                        case "Integer", "Decimal" ->
                                new Value.Amount(number(Item.string(value)), "");
                        case "Quantity" -> quantity(value);
                        case "Date" -> date(Item.string(value));
                        case "DateTime" -> moment(Item.string(value));
                        case "Time" -> new Value.Time(LocalTime.parse(Item.string(value)));
                        case "Coding" -> coding(value);
                        case "String", "Uri", "Text" -> new Value.Words(Item.string(value));
                        default -> throw new IllegalArgumentException(type);
                    });
        } catch (IllegalArgumentException | DateTimeException unusable) {
            return Optional.empty();
        }
    }

    private static boolean truth(JsonNode value) {
        return switch (Item.string(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** A number that can be written out; {@code 1e999999999} would fill the memory. */
    private static BigDecimal number(String written) {
        var number = new BigDecimal(written);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number that nobody says");
        }
        return number;
    }

    private static Value quantity(JsonNode value) {
        var code = Item.string(value.path("code"));
        return new Value.Amount(
                number(Item.string(value.path("value"))),
                code.isEmpty() ? Item.string(value.path("unit")) : code);
    }

    static Value.Coded coding(JsonNode value) {
        var code = Item.string(value.path("code"));
        var display = Item.string(value.path("display"));
        if (code.isEmpty() && display.isEmpty()) {
            throw new IllegalArgumentException("a coding without code");
        }
        return new Value.Coded(
                Item.string(value.path("system")), code, display.isEmpty() ? code : display);
    }

    static Value.Date date(String written) {
        return switch (written.length()) {
            case 4 ->
                    new Value.Date(
                            LocalDate.of(Integer.parseInt(written), 1, 1), Value.Precision.YEAR);
            case 7 -> new Value.Date(LocalDate.parse(written + "-01"), Value.Precision.MONTH);
            default ->
                    new Value.Date(
                            LocalDate.parse(written.substring(0, Math.min(10, written.length()))),
                            Value.Precision.DAY);
        };
    }

    private static Value moment(String written) {
        if (!written.contains("T")) {
            return date(written);
        }
        boolean zoned = written.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)$");
        var moment =
                zoned
                        ? OffsetDateTime.parse(written).toLocalDateTime()
                        : LocalDateTime.parse(written);
        return new Value.Moment(moment.toLocalDate(), moment.toLocalTime());
    }
}
