package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call decided in one recording.
 *
 * @param takenAt when we took the turn; empty if we never did
 * @param mended true if it was taken too early, and the rest was heard as the rest of it
 * @param stops when we fell silent before our prompt was out
 */
public record TurnOutcome(
        TurnRecording recording, Optional<Duration> takenAt, boolean mended, List<Stop> stops) {

    /** We have stopped for somebody if we stop within this. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What a turn that is never taken counts as. */
    private static final Duration NEVER = Duration.ofSeconds(4);

    public TurnOutcome {
        stops = List.copyOf(stops);
    }

    /** True if there is a turn to be taken. */
    public boolean hasTurn() {
        return recording.turnEndsAt().isPresent();
    }

    /** True if the turn was taken while the resident was still speaking. */
    public boolean isCut() {
        return hasTurn() && waited().isNegative();
    }

    /** True if something of the answer was torn off. */
    public boolean isTorn() {
        return isCut() && !mended;
    }

    /** From the end of what was said until the turn was taken. */
    public Duration waited() {
        return takenAt.map(taken -> taken.minus(end())).orElse(NEVER);
    }

    /** At how many interruptions we stopped. */
    public long interruptionsFound() {
        return recording.interruptsAt().stream().filter(this::isStopped).count();
    }

    /** Over how many backchannels we went on, if need be after a hush. */
    public long backchannelsKept() {
        return recording.backchannelsAt().stream().filter(at -> !isStopped(at)).count();
    }

    /** Over how many noises we went on, if need be after a hush. */
    public long noisesIgnored() {
        return recording.noisesAt().stream().filter(at -> !isStopped(at)).count();
    }

    private Duration end() {
        return recording.turnEndsAt().orElse(Duration.ZERO);
    }

    /** How long we took to fall silent for each of the interruptions. */
    Stream<Duration> silentAfter() {
        return recording.interruptsAt().stream()
                .flatMap(at -> stopsAfter(at).map(stop -> stop.at().minus(at)).limit(1));
    }

    /** How long we were silent for each of the backchannels for which we were. */
    Stream<Duration> faltered() {
        return recording.backchannelsAt().stream()
                .flatMap(at -> stopsAfter(at).flatMap(stop -> stop.silence().stream()).limit(1));
    }

    private boolean isStopped(Duration at) {
        return stopsAfter(at).anyMatch(stop -> !stop.isHush());
    }

    private Stream<Stop> stopsAfter(Duration at) {
        return stops.stream().filter(stop -> stop.isWithin(at, SOON));
    }
}
