package org.warmline.assistant.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool has measured: names to numbers, texts, lists or further figures, in the order in
 * which they are printed.
 */
record Figures(Map<String, Object> values) {

    Figures {
        values = new LinkedHashMap<>(values);
    }

    /** The number under a dotted name such as {@code turnMillis.p95}; empty if there is none. */
    Optional<Double> number(String dottedName) {
        Object value = values;
        String rest = dottedName;
        while (value instanceof Map<?, ?> map) {
            if (map.containsKey(rest)) {
                value = map.get(rest);
                rest = "";
                break;
            }
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            value = map.get(rest.substring(0, dot));
            rest = rest.substring(dot + 1);
        }
        return rest.isEmpty() && value instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
