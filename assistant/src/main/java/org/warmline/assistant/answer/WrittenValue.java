package org.warmline.assistant.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A value as one line of text that can be kept and read again. */
public final class WrittenValue {

    private static final String BAR = "|";

    private WrittenValue() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.Truth(var yes) -> "truth:" + yes;
            case Value.Amount(var amount, var unit) ->
                    "number:" + amount.toPlainString() + BAR + unit;
            case Value.Date(var first, var precision) -> "date:" + precision + BAR + first;
            case Value.Moment(var day, var time) -> "moment:" + day.atTime(time);
            case Value.Time(var time) -> "time:" + time;
            case Value.Coded(var system, var code, var display) ->
                    "coded:" + system + BAR + code + BAR + display;
            case Value.Words(var said) -> "words:" + said;
        };
    }

    /**
     * @throws IllegalArgumentException if it was not written by {@link #of}
     */
    public static Value read(String written) {
        int colon = written.indexOf(':');
        var kind = written.substring(0, Math.max(0, colon));
        var rest = written.substring(colon + 1);
        var parts = rest.split("\\|", 3);
        return switch (kind) {
            case "truth" -> new Value.Truth(Boolean.parseBoolean(rest));
            case "number" -> new Value.Amount(new BigDecimal(parts[0]), parts[1]);
            case "date" ->
                    new Value.Date(LocalDate.parse(parts[1]), Value.Precision.valueOf(parts[0]));
            case "moment" -> {
                var moment = LocalDateTime.parse(rest);
                yield new Value.Moment(moment.toLocalDate(), moment.toLocalTime());
            }
            case "time" -> new Value.Time(LocalTime.parse(rest));
            case "coded" -> new Value.Coded(parts[0], parts[1], parts[2]);
            case "words" -> new Value.Words(rest);
            default -> throw new IllegalArgumentException("not a written value");
        };
    }
}
