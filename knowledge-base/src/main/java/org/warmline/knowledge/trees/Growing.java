package org.warmline.knowledge.trees;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Grows boosted trees: each tree corrects what those before it got wrong. Squared error for
 * amounts, logistic loss for yes or no. The same input gives the same trees.
 */
public final class Growing {

    private static final long SEED = 20200301;
    private static final int BINS = 64;
    private static final double SMOOTHING = 5;
    private static final int SAMPLE_FOR_BINS = 20_000;
    private static final double SIGNALS_PER_TREE = 0.4;

    /** How the trees are grown. */
    public record Plan(
            int trees, int depth, double rate, double share, int smallestLeaf, boolean yesOrNo) {}

    private final Plan plan;
    private final float[][] rows;
    private final float[] targets;
    private final int width;
    private final float[][] edges;
    private final byte[][] binned;
    private final double[] sums;
    private SplittableRandom random = new SplittableRandom(SEED);

    private Growing(Plan plan, List<float[]> rows, float[] targets) {
        this.plan = plan;
        this.rows = rows.toArray(float[][]::new);
        this.targets = targets;
        this.width = this.rows[0].length;
        this.edges = edges();
        this.binned = binned();
        this.sums = new double[this.rows.length];
    }

    public static Trees grow(Plan plan, List<float[]> rows, float[] targets) {
        return grow(plan, 1, rows, targets);
    }

    /** Several times, each from other samples: what one has learned by heart others have not. */
    public static Trees grow(Plan plan, int times, List<float[]> rows, float[] targets) {
        var growing = new Growing(plan, rows, targets);
        return Trees.meanOf(IntStream.range(0, times).mapToObj(growing::grow).toList());
    }

    private Trees grow(int time) {
        random = new SplittableRandom(SEED + time);
        double base = base();
        Arrays.fill(sums, base);
        var signals = new short[plan.trees()][];
        var thresholds = new float[plan.trees()][];
        var leaves = new float[plan.trees()][];
        for (int tree = 0; tree < plan.trees(); tree++) {
            var grown = new OneTree();
            grown.grow();
            signals[tree] = grown.signals;
            thresholds[tree] = grown.thresholds;
            leaves[tree] = grown.leaves;
            addToSums(grown);
        }
        return new Trees(plan.depth(), base, signals, thresholds, leaves);
    }

    private double base() {
        double mean = 0;
        for (float target : targets) {
            mean += target / targets.length;
        }
        double share = Math.clamp(mean, 1e-4, 1 - 1e-4);
        return plan.yesOrNo() ? Math.log(share / (1 - share)) : mean;
    }

    private void addToSums(OneTree tree) {
        for (int row = 0; row < rows.length; row++) {
            sums[row] += tree.leaves[tree.leafOf(row)];
        }
    }

    /** Borders between bins at equal shares of the rows. */
    private float[][] edges() {
        var all = new float[width][];
        int step = Math.max(1, rows.length / SAMPLE_FOR_BINS);
        for (int signal = 0; signal < width; signal++) {
            var sample = new float[(rows.length + step - 1) / step];
            for (int i = 0; i < sample.length; i++) {
                sample[i] = rows[i * step][signal];
            }
            Arrays.sort(sample);
            var distinct = new float[BINS - 1];
            int count = 0;
            for (int bin = 1; bin < BINS; bin++) {
                float edge = sample[(int) ((long) bin * (sample.length - 1) / BINS)];
                if (count == 0 || edge > distinct[count - 1]) {
                    distinct[count++] = edge;
                }
            }
            all[signal] = Arrays.copyOf(distinct, count);
        }
        return all;
    }

    private byte[][] binned() {
        var bins = new byte[width][rows.length];
        for (int signal = 0; signal < width; signal++) {
            for (int row = 0; row < rows.length; row++) {
                int at = Arrays.binarySearch(edges[signal], rows[row][signal]);
                bins[signal][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return bins;
    }

    private final class OneTree {

        private final int inner = (1 << plan.depth()) - 1;
        private final short[] signals = new short[inner];
        private final float[] thresholds = new float[inner];
        private final byte[] bins = new byte[inner];
        private final float[] leaves = new float[inner + 1];
        private final boolean[] used = new boolean[width];

        void grow() {
            for (int signal = 0; signal < width; signal++) {
                used[signal] = random.nextDouble() < SIGNALS_PER_TREE;
            }
            var chosen = sample();
            var gradients = new double[chosen.length];
            var weights = new double[chosen.length];
            for (int i = 0; i < chosen.length; i++) {
                int row = chosen[i];
                if (plan.yesOrNo()) {
                    double likely = 1 / (1 + Math.exp(-sums[row]));
                    gradients[i] = targets[row] - likely;
                    weights[i] = Math.max(1e-4, likely * (1 - likely));
                } else {
                    gradients[i] = targets[row] - sums[row];
                    weights[i] = 1;
                }
            }
            Arrays.fill(thresholds, Float.MAX_VALUE);
            Arrays.fill(bins, Byte.MAX_VALUE);
            split(0, chosen, gradients, weights, 0, chosen.length);
        }

        private int[] sample() {
            var chosen = new int[rows.length];
            int count = 0;
            for (int row = 0; row < rows.length; row++) {
                if (plan.share() >= 1 || random.nextDouble() < plan.share()) {
                    chosen[count++] = row;
                }
            }
            return Arrays.copyOf(chosen, count);
        }

        private void split(
                int node, int[] chosen, double[] gradients, double[] weights, int from, int to) {
            if (node >= inner) {
                leaves[node - inner] = (float) (plan.rate() * value(gradients, weights, from, to));
                return;
            }
            int middle = to;
            if (to - from >= 2 * plan.smallestLeaf()) {
                middle = bestSplit(node, chosen, gradients, weights, from, to);
            }
            split(2 * node + 1, chosen, gradients, weights, from, middle);
            if (middle == to) {
                fillWith(2 * node + 2, gradients, weights, from, to);
            } else {
                split(2 * node + 2, chosen, gradients, weights, middle, to);
            }
        }

        /** A side that no row of the sample reaches says what the other side says. */
        private void fillWith(int node, double[] gradients, double[] weights, int from, int to) {
            if (node >= inner) {
                leaves[node - inner] = (float) (plan.rate() * value(gradients, weights, from, to));
            } else {
                fillWith(2 * node + 1, gradients, weights, from, to);
                fillWith(2 * node + 2, gradients, weights, from, to);
            }
        }

        private double value(double[] gradients, double[] weights, int from, int to) {
            double gradient = 0;
            double weight = SMOOTHING * (plan.yesOrNo() ? 0.25 : 1);
            for (int i = from; i < to; i++) {
                gradient += gradients[i];
                weight += weights[i];
            }
            return gradient / weight;
        }

        /** Parts the rows in place and gives the place of the second part. */
        private int bestSplit(
                int node, int[] chosen, double[] gradients, double[] weights, int from, int to) {
            double gradient = 0;
            double weight = 0;
            for (int i = from; i < to; i++) {
                gradient += gradients[i];
                weight += weights[i];
            }
            double best = gradient * gradient / (weight + SMOOTHING) + 1e-9;
            int bestSignal = -1;
            int bestBin = -1;
            for (int signal = 0; signal < width; signal++) {
                if (!used[signal] || edges[signal].length == 0) {
                    continue;
                }
                var inBin = new double[BINS];
                var weightInBin = new double[BINS];
                var countInBin = new int[BINS];
                var bin = binned[signal];
                for (int i = from; i < to; i++) {
                    int at = bin[chosen[i]];
                    inBin[at] += gradients[i];
                    weightInBin[at] += weights[i];
                    countInBin[at]++;
                }
                double left = 0;
                double leftWeight = 0;
                int leftCount = 0;
                for (int at = 0; at < edges[signal].length; at++) {
                    left += inBin[at];
                    leftWeight += weightInBin[at];
                    leftCount += countInBin[at];
                    if (leftCount < plan.smallestLeaf()
                            || to - from - leftCount < plan.smallestLeaf()) {
                        continue;
                    }
                    double right = gradient - left;
                    double gain =
                            left * left / (leftWeight + SMOOTHING)
                                    + right * right / (weight - leftWeight + SMOOTHING);
                    if (gain > best) {
                        best = gain;
                        bestSignal = signal;
                        bestBin = at;
                    }
                }
            }
            if (bestSignal < 0) {
                return to;
            }
            signals[node] = (short) bestSignal;
            bins[node] = (byte) bestBin;
            thresholds[node] = edges[bestSignal][bestBin];
            return part(chosen, gradients, weights, from, to, binned[bestSignal], bestBin);
        }

        private int part(
                int[] chosen,
                double[] gradients,
                double[] weights,
                int from,
                int to,
                byte[] bin,
                int border) {
            int left = from;
            int right = to - 1;
            while (left <= right) {
                if (bin[chosen[left]] <= border) {
                    left++;
                } else {
                    swap(chosen, gradients, weights, left, right);
                    right--;
                }
            }
            return left;
        }

        private void swap(int[] chosen, double[] gradients, double[] weights, int one, int other) {
            int row = chosen[one];
            chosen[one] = chosen[other];
            chosen[other] = row;
            double gradient = gradients[one];
            gradients[one] = gradients[other];
            gradients[other] = gradient;
            double weight = weights[one];
            weights[one] = weights[other];
            weights[other] = weight;
        }

        int leafOf(int row) {
            int node = 0;
            while (node < inner) {
                boolean above = bins[node] < binned[signals[node]][row];
                node = 2 * node + (above ? 2 : 1);
            }
            return node - inner;
        }
    }
}
