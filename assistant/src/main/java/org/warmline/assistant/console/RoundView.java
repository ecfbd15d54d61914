package org.warmline.assistant.console;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.campaign.RoundProgress;
import org.warmline.assistant.campaign.RoundSum;

/**
 * A round as pages show it.
 *
 * @param owners who has to see to how many, those with most first
 */
record RoundView(
        int number, RoundSum sum, Map<String, RoundSum> byGrid, List<RoundView.Owner> owners) {

    private static final long WIDTH = 1000;

    /** A worker, as colleagues call each other. */
    record Owner(String name, int count) {}

    static List<RoundView> of(List<RoundProgress> rounds, ShownNames names) {
        return rounds.stream().map(round -> of(round, names)).toList();
    }

    private static RoundView of(RoundProgress round, ShownNames names) {
        var sum = round.sum();
        var owners =
                sum.owned().entrySet().stream()
                        .map(owned -> new Owner(names.of(owned.getKey()), owned.getValue()))
                        .sorted(
                                Comparator.comparingInt(Owner::count)
                                        .reversed()
                                        .thenComparing(Owner::name))
                        .toList();
        return new RoundView(round.round().number(), sum, round.byGrid(), owners);
    }

    /** Of a bar of 1000. */
    public long reachedWidth() {
        return width(sum.reached());
    }

    public long callingWidth() {
        return width(sum.calling());
    }

    public long ownedWidth() {
        return width(sum.ownedByWorkers());
    }

    private long width(int count) {
        return sum.due() == 0 ? 0 : WIDTH * count / sum.due();
    }
}
