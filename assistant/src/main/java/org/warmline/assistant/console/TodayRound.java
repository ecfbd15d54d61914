package org.warmline.assistant.console;

import java.util.Comparator;
import java.util.List;
import org.warmline.assistant.campaign.RoundSum;
import org.warmline.assistant.followup.Round;

/**
 * A round as the first page shows it.
 *
 * @param owners who has to see to how many, those with most first
 */
record TodayRound(int number, RoundSum sum, List<TodayRound.Owner> owners) {

    private static final long WIDTH = 1000;

    /** A worker, as colleagues call each other. */
    record Owner(String name, int count) {}

    static TodayRound of(Round round, RoundSum sum, ShownNames names) {
        var owners =
                sum.owned().entrySet().stream()
                        .map(owned -> new Owner(names.of(owned.getKey()), owned.getValue()))
                        .sorted(
                                Comparator.comparingInt(Owner::count)
                                        .reversed()
                                        .thenComparing(Owner::name))
                        .toList();
        return new TodayRound(round.number(), sum, owners);
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
