package org.warmline.knowledge.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warmline.knowledge.document.DocumentId;

/**
 * How much every signal counts when documents are put in order. Begins from weights set by hand and
 * moves away from them only as far as many questions agree: with few questions, trees did worse.
 */
public final class Ranking {

    /** By their place among the signals of a document; the first is the order set by hand. */
    private static final int[] USED = {0, 1, 3, 4, 6, 8, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20};

    private static final double BY_HAND = 6;
    private static final int STEPS = 600;
    private static final double STEP = 2;
    private static final double PULL_BACK = 0.002;

    private final double[] weights;

    private Ranking(double[] weights) {
        this.weights = weights;
    }

    public static Ranking byHand() {
        var weights = new double[USED.length];
        weights[0] = BY_HAND;
        return new Ranking(weights);
    }

    /** A question, what was found for it, and which of it is right. */
    public record Lesson(List<Ranked> found, DocumentId right) {

        boolean isUseful() {
            return found.stream().anyMatch(this::isRight);
        }

        boolean isRight(Ranked one) {
            return one.document().equals(right);
        }
    }

    /** Makes the right document likely among those found with it. */
    public static Ranking learn(List<Lesson> lessons) {
        var useful = lessons.stream().filter(Lesson::isUseful).toList();
        var ranking = byHand();
        for (int step = 0; step < STEPS && !useful.isEmpty(); step++) {
            ranking.improve(useful);
        }
        return ranking;
    }

    private void improve(List<Lesson> lessons) {
        var slope = new double[weights.length];
        for (var lesson : lessons) {
            var likely = likelihoods(lesson.found());
            for (int i = 0; i < likely.length; i++) {
                var one = lesson.found().get(i);
                double error = (lesson.isRight(one) ? 1 : 0) - likely[i];
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += error * one.signals()[USED[j]] / lessons.size();
                }
            }
        }
        for (int j = 0; j < slope.length; j++) {
            double away = weights[j] - (j == 0 ? BY_HAND : 0);
            weights[j] += STEP * (slope[j] - PULL_BACK * away);
        }
    }

    private double[] likelihoods(List<Ranked> found) {
        var scores = found.stream().mapToDouble(one -> judge(one.signals())).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    double judge(float[] signals) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * signals[USED[j]];
        }
        return sum;
    }

    /** What was found, in this order. */
    public List<Ranked> order(List<Ranked> found) {
        return found.stream()
                .map(one ->
                        new Ranked(
                                one.document(),
                                judge(one.signals()),
                                one.passages(),
                                one.signals()))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.4f", weight))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #toString} has written to a file beside a class. */
    public static Ranking beside(Class<?> owner, String file) {
        try (var in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new Ranking(lines.mapToDouble(Double::parseDouble).toArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }
}
