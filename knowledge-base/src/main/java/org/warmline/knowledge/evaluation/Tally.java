package org.warmline.knowledge.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what questions have brought. */
public final class Tally {

    /** What one question has brought. */
    public record Outcome(
            LabelledQuestion question,
            int rank,
            String answer,
            double confidence,
            boolean isAnswered) {}

    private static final int FIRST_PAGE = 10;
    private static final double WRONGLY_ANSWERED = 0.05;

    private final List<Outcome> covered = new ArrayList<>();
    private final List<Outcome> uncovered = new ArrayList<>();

    public void add(Outcome outcome) {
        (outcome.question().isCovered() ? covered : uncovered).add(outcome);
    }

    public Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("recallAt1", mean(covered, one -> within(one, 1)));
        figures.put("recallAt5", mean(covered, one -> within(one, 5)));
        figures.put(
                "mrrAt10", mean(covered, one -> within(one, FIRST_PAGE) / Math.max(1, one.rank())));
        figures.put(
                "ndcgAt10",
                mean(
                        covered,
                        one ->
                                within(one, FIRST_PAGE)
                                        * Math.log(2)
                                        / Math.log(Math.max(1, one.rank()) + 1.0)));
        figures.put(
                "answerRougeL",
                mean(
                        covered,
                        one ->
                                one.isAnswered()
                                        ? RougeL.of(one.answer(), one.question().answer())
                                        : 0));
        figures.put(
                "answerContainsGold",
                mean(
                        covered,
                        one ->
                                one.isAnswered()
                                                && RougeL.contains(
                                                        one.answer(), one.question().answer())
                                        ? 1
                                        : 0));
        figures.put("answered", mean(covered, Tally::answered));
        figures.put("wronglyAnswered", mean(uncovered, Tally::answered));
        figures.put("abstentionAuc", areaUnderCurve());
        figures.put("atOneInTwenty", atOneInTwenty());
        return figures;
    }

    private static double within(Outcome outcome, int places) {
        return outcome.rank() >= 1 && outcome.rank() <= places ? 1 : 0;
    }

    private static double answered(Outcome outcome) {
        return outcome.isAnswered() ? 1 : 0;
    }

    private static double mean(
            List<Outcome> outcomes, java.util.function.ToDoubleFunction<Outcome> of) {
        return outcomes.stream().mapToDouble(of).average().orElse(0);
    }

    /** How often a covered question brings more confidence than an uncovered one. */
    private double areaUnderCurve() {
        if (covered.isEmpty() || uncovered.isEmpty()) {
            return 0;
        }
        var below = uncovered.stream().mapToDouble(Outcome::confidence).sorted().toArray();
        double wins = 0;
        for (var one : covered) {
            wins +=
                    (below(below, one.confidence(), false) + below(below, one.confidence(), true))
                            / 2;
        }
        return wins / covered.size() / uncovered.size();
    }

    private static double below(double[] sorted, double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) / 2;
            boolean less = orEqual ? sorted[middle] <= value : sorted[middle] < value;
            if (less) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The lowest threshold at which one uncovered question in twenty gets an answer. */
    private Map<String, Object> atOneInTwenty() {
        var figures = new LinkedHashMap<String, Object>();
        var sorted =
                uncovered.stream()
                        .map(Outcome::confidence)
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList();
        int allowed = (int) (WRONGLY_ANSWERED * sorted.size());
        double threshold = sorted.isEmpty() ? 0 : Math.nextUp(sorted.get(allowed));
        figures.put("threshold", threshold);
        figures.put("answered", mean(covered, one -> one.confidence() >= threshold ? 1 : 0));
        figures.put(
                "wronglyAnswered", mean(uncovered, one -> one.confidence() >= threshold ? 1 : 0));
        return figures;
    }
}
