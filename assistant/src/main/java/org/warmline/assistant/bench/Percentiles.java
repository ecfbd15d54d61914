package org.warmline.assistant.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Percentiles by the nearest rank. */
final class Percentiles {

    private Percentiles() {}

    /** {@code p50} and {@code p95}, to a tenth. */
    static Map<String, Object> of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var percentiles = new LinkedHashMap<String, Object>();
        percentiles.put("p50", tenths(at(sorted, 0.50)));
        percentiles.put("p95", tenths(at(sorted, 0.95)));
        return percentiles;
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
