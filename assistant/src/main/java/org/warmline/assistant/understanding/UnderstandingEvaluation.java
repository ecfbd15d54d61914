package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.warmline.assistant.health.Symptom;

/** Measures how well labelled replies are understood. */
public final class UnderstandingEvaluation {

    private static final String SYMPTOMS = "symptoms";

    /**
     * A case that was not read exactly.
     *
     * @param keys the keys that differ, such as {@code symptoms.cough}; no words of the case
     */
    public record Failure(String id, Set<String> keys) {
        public Failure {
            keys = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        }
    }

    /**
     * @param figures the output keys of {@code evaluate understanding}; figures per key are maps
     * @param failures in the order of the cases
     */
    public record Result(Map<String, Object> figures, List<Failure> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    private final Understanding understanding;
    private final Map<String, Score> keyScores = new TreeMap<>();
    private final Map<String, Score> symptomScores = new TreeMap<>();
    private final Score dangers = new Score();
    private final Score noticed = new Score();
    private final List<Failure> failures = new ArrayList<>();
    private int lookAlikesFlagged;
    private int lookAlikesAskedAbout;
    private int dangersReadAbsent;

    private UnderstandingEvaluation(Understanding understanding) {
        this.understanding = understanding;
    }

    /** Measures on what was said. */
    public static Result measure(List<LabelledCase> cases) {
        return measure(cases, LabelledCase::said);
    }

    /**
     * Measures on what was heard of it.
     *
     * @param heard the words that a recognizer made of a case
     */
    public static Result measure(List<LabelledCase> cases, Function<LabelledCase, String> heard) {
        return measure(Understanding.standard(), cases, heard);
    }

    /** As {@link #measure(List, Function)}, with a reader of one's own. */
    public static Result measure(
            Understanding understanding,
            List<LabelledCase> cases,
            Function<LabelledCase, String> heard) {
        var heardCases = cases.stream().map(one -> HeardCase.of(one, heard.apply(one))).toList();
        return measureHeard(understanding, heardCases);
    }

    /** Measures what was heard, danger phrases that were spotted included. */
    public static Result measureHeard(Understanding understanding, List<HeardCase> cases) {
        return new UnderstandingEvaluation(understanding).run(cases);
    }

    /** Whether a danger sign must be read in a case. */
    public static boolean hasDanger(LabelledCase labelled) {
        return !dangersOf(labelled.expect()).isEmpty();
    }

    private Result run(List<HeardCase> cases) {
        long nanos = 0;
        for (var heard : cases) {
            long start = System.nanoTime();
            var meaning = heard.read(understanding);
            nanos += System.nanoTime() - start;
            judge(heard.labelled(), ReadKeys.of(meaning));
            notice(heard.labelled(), meaning);
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cases", cases.size());
        int exact = cases.size() - failures.size();
        figures.put("exact", cases.isEmpty() ? 1 : Score.rounded((double) exact / cases.size()));
        keyScores.forEach((key, score) -> figures.put(key, score.figures()));
        var symptoms = new LinkedHashMap<String, Object>();
        keyScores.computeIfAbsent(SYMPTOMS, _ -> new Score()).figures().forEach(symptoms::put);
        symptomScores.forEach((code, score) -> symptoms.put(code, score.figures()));
        figures.put(SYMPTOMS, symptoms);
        figures.put("dangerRecall", Score.rounded(dangers.recall()));
        figures.put("dangerNoticed", Score.rounded(noticed.recall()));
        figures.put("lookAlikesFlagged", lookAlikesFlagged);
        figures.put("lookAlikesAskedAbout", lookAlikesAskedAbout);
        figures.put("dangersReadAbsent", dangersReadAbsent);
        figures.put("microsPerCase", cases.isEmpty() ? 0 : nanos / 1000 / cases.size());
        return new Result(figures, failures);
    }

    private void judge(LabelledCase labelled, Map<String, Object> read) {
        var expect = labelled.expect();
        var differing = new TreeSet<String>();
        var keys = new TreeSet<>(expect.keySet());
        keys.addAll(read.keySet());
        for (var key : keys) {
            if (key.equals(SYMPTOMS)) {
                symptoms(symptomsOf(expect), symptomsOf(read), differing);
            } else {
                compare(key, keyScores, expect.get(key), read.get(key), differing);
            }
        }
        if (!differing.isEmpty()) {
            failures.add(new Failure(labelled.id(), differing));
        }
        judgeDanger(dangersOf(expect), dangersOf(read), symptomsOf(read));
    }

    private static void compare(
            String key,
            Map<String, Score> scores,
            @org.jspecify.annotations.Nullable Object expected,
            @org.jspecify.annotations.Nullable Object read,
            Set<String> differing) {
        var score = scores.computeIfAbsent(key, _ -> new Score());
        if (expected != null) {
            score.expected(expected.equals(read));
        }
        if (read != null && !read.equals(expected)) {
            score.readWrongly();
        }
        if (!java.util.Objects.equals(expected, read)) {
            differing.add(key);
        }
    }

    private void symptoms(
            Map<String, String> expected, Map<String, String> read, Set<String> differing) {
        var all = keyScores.computeIfAbsent(SYMPTOMS, _ -> new Score());
        var codes = new TreeSet<>(expected.keySet());
        codes.addAll(read.keySet());
        for (var code : codes) {
            var own = new TreeSet<String>();
            compare(code, symptomScores, expected.get(code), read.get(code), own);
            own.forEach(name -> differing.add(SYMPTOMS + "." + name));
            if (expected.containsKey(code)) {
                all.expected(own.isEmpty());
            }
            if (read.containsKey(code) && !own.isEmpty()) {
                all.readWrongly();
            }
        }
    }

    private void judgeDanger(Set<String> expected, Set<String> read, Map<String, String> symptoms) {
        for (var danger : expected) {
            dangers.expected(read.contains(danger));
            if ("absent".equals(symptoms.get(danger))) {
                dangersReadAbsent++;
            }
        }
        if (expected.isEmpty() && !read.isEmpty()) {
            lookAlikesFlagged++;
        }
    }

    /** A case in which a person is called, or the danger asked about, whichever it is. */
    private void notice(LabelledCase labelled, Meaning meaning) {
        boolean askedAbout = meaning.all(Finding.Perhaps.class).findAny().isPresent();
        if (hasDanger(labelled)) {
            noticed.expected(askedAbout || !meaning.dangers().isEmpty());
        } else if (askedAbout) {
            lookAlikesAskedAbout++;
        }
    }

    private static Set<String> dangersOf(Map<String, Object> keys) {
        var dangers = new TreeSet<String>();
        symptomsOf(keys)
                .forEach((code, polarity) -> {
                    if (polarity.equals("present") && Symptom.ofCode(code).isDangerSign()) {
                        dangers.add(code);
                    }
                });
        if (Boolean.TRUE.equals(keys.get("householdDanger"))) {
            dangers.add("householdDanger");
        }
        if ("high".equals(keys.get("distress"))) {
            dangers.add("distress");
        }
        return dangers;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> symptomsOf(Map<String, Object> keys) {
        return (Map<String, String>) keys.getOrDefault(SYMPTOMS, Map.of());
    }
}
