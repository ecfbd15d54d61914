package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How well turns were taken.
 *
 * @param recordings with a turn that ends
 * @param falseCuts share of the turns that were taken while the resident was still speaking
 * @param torn share of the turns that were cut so that what came after is not heard as their rest
 * @param p50Millis median wait after the end of what was said, of the turns that were not cut
 * @param p95Millis as the median
 * @param interruptionsFound share of the interruptions at which we stopped
 * @param backchannelsKept share of the backchannels over which we went on
 * @param noisesIgnored share of the coughs, doors and televisions over which we went on
 * @param hushes what they heard of us meanwhile
 */
public record TurnFigures(
        int recordings,
        double falseCuts,
        double torn,
        long p50Millis,
        long p95Millis,
        double interruptionsFound,
        double backchannelsKept,
        double noisesIgnored,
        TurnFigures.Hushes hushes) {

    /**
     * How we hush when somebody speaks over us.
     *
     * @param p50Millis median time from the beginning of an interruption to our silence
     * @param p95Millis as the median
     * @param falteredShare share of the backchannels at which we fell silent for a moment
     * @param falteredMillis median length of that moment
     */
    public record Hushes(
            long p50Millis, long p95Millis, double falteredShare, long falteredMillis) {

        private static Hushes of(Collection<TurnOutcome> outcomes) {
            var silent = sorted(outcomes.stream().flatMap(TurnOutcome::silentAfter));
            var faltered = sorted(outcomes.stream().flatMap(TurnOutcome::faltered));
            long backchannels =
                    outcomes.stream().mapToLong(it -> it.recording().backchannelsAt().size()).sum();
            return new Hushes(
                    percentile(silent, 0.50),
                    percentile(silent, 0.95),
                    (double) faltered.length / Math.max(1, backchannels),
                    percentile(faltered, 0.50));
        }
    }

    public static TurnFigures of(Collection<TurnOutcome> outcomes) {
        var turns = outcomes.stream().filter(TurnOutcome::hasTurn).toList();
        var waits = sorted(turns.stream().filter(turn -> !turn.isCut()).map(TurnOutcome::waited));
        return new TurnFigures(
                turns.size(),
                share(turns, TurnOutcome::isCut),
                share(turns, TurnOutcome::isTorn),
                percentile(waits, 0.50),
                percentile(waits, 0.95),
                share(outcomes, TurnOutcome::interruptionsFound, TurnRecording::interruptsAt),
                share(outcomes, TurnOutcome::backchannelsKept, TurnRecording::backchannelsAt),
                share(outcomes, TurnOutcome::noisesIgnored, TurnRecording::noisesAt),
                Hushes.of(outcomes));
    }

    private static long[] sorted(Stream<Duration> times) {
        return times.mapToLong(Duration::toMillis).sorted().toArray();
    }

    private static double share(Collection<TurnOutcome> turns, Predicate<TurnOutcome> which) {
        return (double) turns.stream().filter(which).count() / Math.max(1, turns.size());
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
