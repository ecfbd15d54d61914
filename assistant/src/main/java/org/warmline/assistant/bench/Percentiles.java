package org.warmline.assistant.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Percentiles by the nearest rank. */
public final class Percentiles {

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

    /** {@code p50}, {@code p95}, {@code p99} and how many there are, {@code n}. */
    public static Map<String, Object> ofMany(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var percentiles = new LinkedHashMap<String, Object>();
        percentiles.put("p50", tenths(at(sorted, 0.50)));
        percentiles.put("p95", tenths(at(sorted, 0.95)));
        percentiles.put("p99", tenths(at(sorted, 0.99)));
        percentiles.put("n", values.length);
        return percentiles;
    }

    private static double at(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
