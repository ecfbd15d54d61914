package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import picocli.CommandLine.Option;

/** Homophone noise, shared by the tools that measure on it: how much, and how often over. */
final class NoiseOptions {

    @Option(
            names = "--misheard",
            paramLabel = "P",
            description = "this share of the Chinese characters becomes others of the same sound")
    private double share;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "with --misheard: means over so many draws of the noise")
    private int seeds = 1;

    boolean isWanted() {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("--misheard is a share from 0 to 1: " + share);
        }
        if (seeds < 1) {
            throw new IllegalArgumentException("--seeds is at least 1: " + seeds);
        }
        return share > 0;
    }

    double share() {
        return share;
    }

    int seeds() {
        return seeds;
    }

    /** The means of the figures of all seeds; what is no number is taken from the first. */
    Map<String, Object> means(LongFunction<Map<String, Object>> measured) {
        var runs = new ArrayList<Map<String, Object>>();
        for (long seed = 1; seed <= seeds; seed++) {
            runs.add(measured.apply(seed));
        }
        return mean(runs);
    }

    private static Map<String, Object> mean(List<? extends Map<?, ?>> runs) {
        var means = new LinkedHashMap<String, Object>();
        for (var run : runs) {
            for (var key : run.keySet()) {
                means.computeIfAbsent(String.valueOf(key), name -> meanOf(runs, name));
            }
        }
        return means;
    }

    private static Object meanOf(List<? extends Map<?, ?>> runs, String key) {
        var values =
                runs.stream().filter(run -> run.containsKey(key)).map(run -> run.get(key)).toList();
        if (values.stream().allMatch(Number.class::isInstance)) {
            double mean =
                    values.stream()
                            .mapToDouble(value -> ((Number) value).doubleValue())
                            .average()
                            .orElse(0);
            return Math.round(mean * 10000) / 10000.0;
        }
        if (values.stream().allMatch(value -> value instanceof Map<?, ?>)) {
            return mean(values.stream().map(value -> (Map<?, ?>) value).toList());
        }
        return values.getFirst();
    }
}
