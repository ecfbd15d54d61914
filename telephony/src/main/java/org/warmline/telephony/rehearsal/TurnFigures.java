package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How well turns were taken.
 *
 * @param recordings with a turn that ends
 * @param falseCuts share of the turns that were taken while the resident was still speaking
 * @param p50Millis median wait after the end of what was said, of the turns that were not cut
 * @param p95Millis as the median
 * @param interruptionsFound share of the interruptions at which we stopped
 * @param backchannelsKept share of the backchannels over which we went on
 * @param noisesIgnored share of the coughs, doors and televisions over which we went on
 */
public record TurnFigures(
        int recordings,
        double falseCuts,
        long p50Millis,
        long p95Millis,
        double interruptionsFound,
        double backchannelsKept,
        double noisesIgnored) {

    public static TurnFigures of(Collection<TurnOutcome> outcomes) {
        var turns = outcomes.stream().filter(TurnOutcome::hasTurn).toList();
        var waits =
                turns.stream()
                        .filter(turn -> !turn.isCut())
                        .mapToLong(turn -> turn.waited().toMillis())
                        .sorted()
                        .toArray();
        return new TurnFigures(
                turns.size(),
                turns.isEmpty() ? 0 : 1 - (double) waits.length / turns.size(),
                percentile(waits, 0.50),
                percentile(waits, 0.95),
                share(outcomes, TurnOutcome::interruptionsFound, TurnRecording::interruptsAt),
                share(outcomes, TurnOutcome::backchannelsKept, TurnRecording::backchannelsAt),
                share(outcomes, TurnOutcome::noisesIgnored, TurnRecording::noisesAt));
    }

    /** Of nothing, everything is right. */
    private static double share(
            Collection<TurnOutcome> outcomes,
            ToLongFunction<TurnOutcome> right,
            Function<TurnRecording, List<Duration>> labels) {
        long all = outcomes.stream().mapToLong(it -> labels.apply(it.recording()).size()).sum();
        return all == 0 ? 1 : (double) outcomes.stream().mapToLong(right).sum() / all;
    }

    private static long percentile(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
