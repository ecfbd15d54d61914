package org.warmline.knowledge.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The grams of a question, each with its weight: how much of them a text has tells how much it
 * speaks of what is asked. Rare grams weigh more.
 */
public final class Asked {

    private static final int MOST = 2 * Long.SIZE;
    private static final int RAREST = 5;

    /** What everybody asks with, and what therefore tells nothing. */
    private static final String EMPTY_WORDS = "的了吗呢啊吧是在有和与及请问么什哪些怎如何多少几样为对进行";

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final double[] weights;
    private final double total;

    private Asked(List<String> grams, ToDoubleFunction<String> rarity) {
        this.weights = new double[grams.size()];
        double sum = 0;
        for (int i = 0; i < grams.size(); i++) {
            var gram = grams.get(i);
            places.put(gram, i);
            units.addAll(List.of(gram.split(" ")));
            weights[i] = isEmpty(gram) ? 0.1 : rarity.applyAsDouble(gram);
            sum += weights[i];
        }
        this.total = Math.max(sum, 1e-6);
    }

    /**
     * @param rarity how much it tells that a text contains a gram
     */
    public static Asked of(String question, ToDoubleFunction<String> rarity) {
        var grams = List.copyOf(new LinkedHashSet<>(Grams.of(question)));
        if (grams.size() > MOST) {
            grams =
                    grams.stream()
                            .sorted(Comparator.comparingDouble(rarity).reversed())
                            .limit(MOST)
                            .toList();
        }
        return new Asked(grams, rarity);
    }

    private static boolean isEmpty(String gram) {
        return Stream.of(gram.split(" "))
                .allMatch(unit ->
                        English.isEmpty(unit)
                                || (unit.length() == 1 && EMPTY_WORDS.contains(unit)));
    }

    /** The weight of everything that is asked. */
    public double total() {
        return total;
    }

    /** The share of what is asked, by weight, that is too rare to stand anywhere or nearly so. */
    public double unheardOf() {
        double most = Arrays.stream(weights).max().orElse(0);
        return Arrays.stream(weights).filter(weight -> weight >= most - 0.5).sum() / total;
    }

    /** The share of the rarest five grams that was found. */
    public double rarestIn(Found found) {
        var rarest =
                IntStream.range(0, weights.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> weights[i]).reversed())
                        .limit(RAREST)
                        .toList();
        long there = rarest.stream().filter(found::has).count();
        return rarest.isEmpty() ? 0 : (double) there / rarest.size();
    }

    /** Which of the grams a text has. */
    public Found in(String text) {
        return in(Grams.units(text));
    }

    /** Most units of a text are not asked for at all, so pairs are seldom put together. */
    public Found in(List<String> text) {
        long low = 0;
        long high = 0;
        var before = "";
        for (var unit : text) {
            if (!units.contains(unit)) {
                before = "";
                continue;
            }
            int single = places.getOrDefault(unit, -1);
            int pair = before.isEmpty() ? -1 : places.getOrDefault(before + " " + unit, -1);
            low |= bit(single, 0) | bit(pair, 0);
            high |= bit(single, 1) | bit(pair, 1);
            before = unit;
        }
        return new Found(low, high);
    }

    private static long bit(int place, int half) {
        return place >= 0 && place / Long.SIZE == half ? 1L << place % Long.SIZE : 0;
    }

    /** The share of what is asked that was found, by weight. */
    public double share(Found found) {
        double sum = 0;
        for (long rest = found.low(); rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        for (long rest = found.high(); rest != 0; rest &= rest - 1) {
            sum += weights[Long.SIZE + Long.numberOfTrailingZeros(rest)];
        }
        return sum / total;
    }

    /** Grams of the question that were found, as a set. */
    public record Found(long low, long high) {

        public static final Found NOTHING = new Found(0, 0);

        boolean has(int place) {
            return ((place < Long.SIZE ? low : high) >>> place % Long.SIZE & 1) == 1;
        }

        public Found and(Found other) {
            return new Found(low | other.low, high | other.high);
        }

        public Found without(Found other) {
            return new Found(low & ~other.low, high & ~other.high);
        }
    }
}
