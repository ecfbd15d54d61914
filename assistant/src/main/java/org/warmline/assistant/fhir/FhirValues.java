package org.warmline.assistant.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.script.Outline;

/** A value in the FHIR type that its item wants; empty if that type cannot hold it. */
final class FhirValues {

    private static final String YES_NO = "http://terminology.hl7.org/CodeSystem/v2-0136";
    private static final String UCUM = "http://unitsofmeasure.org";

    private FhirValues() {}

    static Optional<Type> of(Value value, Outline item) {
        return Optional.ofNullable(
                switch (item.type()) {
                    case "boolean" ->
                            value instanceof Value.Truth(var yes) ? new BooleanType(yes) : null;
                    case "integer" ->
                            value instanceof Value.Amount amount
                                    ? new IntegerType(
                                            inUnit(amount, item)
                                                    .setScale(0, RoundingMode.HALF_UP)
                                                    .intValueExact())
                                    : null;
                    case "decimal" ->
                            value instanceof Value.Amount amount
                                    ? new DecimalType(inUnit(amount, item))
                                    : null;
                    case "quantity" ->
                            value instanceof Value.Amount amount ? quantity(amount, item) : null;
                    case "date" ->
                            value instanceof Value.Date date ? new DateType(written(date)) : null;
                    case "dateTime" -> moment(value);
                    case "time" ->
                            value instanceof Value.Time(var time)
                                    ? new TimeType(time.toString() + ":00")
                                    : null;
                    case "string", "text" -> new StringType(words(value));
                    case "choice", "open-choice", "coding" -> chosen(value, item);
                    default -> null;
                });
    }

    private static Type chosen(Value value, Outline item) {
        return switch (value) {
            case Value.Coded coded -> coding(coded);
            case Value.Truth(var yes) -> new Coding(YES_NO, yes ? "Y" : "N", yes ? "Yes" : "No");
            case Value.Amount(var amount, _) ->
                    item.type().equals("choice") && amount.scale() <= 0
                            ? new IntegerType(amount.intValueExact())
                            : new StringType(amount.toPlainString());
            case Value.Date date -> new DateType(written(date));
            case Value.Time(var time) -> new TimeType(time + ":00");
            case Value.Words _, Value.Moment _ -> new StringType(words(value));
        };
    }

    private static Coding coding(Value.Coded coded) {
        var coding = new Coding();
        if (!coded.system().isEmpty()) {
            coding.setSystem(coded.system());
        }
        if (!coded.code().isEmpty()) {
            coding.setCode(coded.code());
        }
        return coding.setDisplay(coded.display());
    }

    private static Quantity quantity(Value.Amount amount, Outline item) {
        var quantity = new Quantity().setValue(inUnit(amount, item));
        var unit = item.unit().isEmpty() ? amount.unit() : item.unit();
        if (!amount.unit().isEmpty() && !isTemperature(amount)) {
            unit = amount.unit();
        }
        return unit.isEmpty() ? quantity : quantity.setUnit(unit).setSystem(UCUM).setCode(unit);
    }

    /** Temperatures are kept in °C and given back as the item asks for them. */
    private static BigDecimal inUnit(Value.Amount amount, Outline item) {
        boolean fahrenheit = item.unit().equals("[degF]") && isTemperature(amount);
        return fahrenheit
                ? amount.amount()
                        .multiply(new BigDecimal("1.8"))
                        .add(BigDecimal.valueOf(32))
                        .setScale(1, RoundingMode.HALF_UP)
                : amount.amount();
    }

    private static boolean isTemperature(Value.Amount amount) {
        return amount.unit().equals("Cel");
    }

    private static Type moment(Value value) {
        return switch (value) {
            case Value.Moment(var day, var time) -> new DateTimeType(day + "T" + time + ":00Z");
            case Value.Date date -> new DateTimeType(written(date));
            default -> new StringType(words(value));
        };
    }

    private static String written(Value.Date date) {
        var day = date.first().toString();
        return date.precision().hasDay()
                ? day
                : day.substring(0, date.precision().hasMonth() ? 7 : 4);
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Words(var said) -> said;
            case Value.Coded coded -> coded.display();
            case Value.Truth(var yes) -> yes ? "yes" : "no";
            case Value.Amount(var amount, var unit) ->
                    (amount.toPlainString() + " " + unit).strip();
            case Value.Date date -> written(date);
            case Value.Moment(var day, var time) -> day + " " + time;
            case Value.Time(var time) -> time.toString();
        };
    }
}
