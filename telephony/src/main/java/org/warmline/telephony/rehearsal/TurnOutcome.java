package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a call decided in one recording.
 *
 * @param takenAt when we took the turn; empty if we never did
 * @param stoppedAt when we stopped speaking before our prompt was out
 */
public record TurnOutcome(
        TurnRecording recording, Optional<Duration> takenAt, List<Duration> stoppedAt) {

    /** We have stopped for somebody if we stop within this. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What a turn that is never taken counts as. */
    private static final Duration NEVER = Duration.ofSeconds(4);

    public TurnOutcome {
        stoppedAt = List.copyOf(stoppedAt);
    }

    /** True if there is a turn to be taken. */
    public boolean hasTurn() {
        return recording.turnEndsAt().isPresent();
    }

    /** True if the turn was taken while the resident was still speaking. */
    public boolean isCut() {
        return hasTurn() && waited().isNegative();
    }

    /** From the end of what was said until the turn was taken. */
    public Duration waited() {
        return takenAt.map(taken -> taken.minus(end())).orElse(NEVER);
    }

    /** At how many interruptions we stopped. */
    public long interruptionsFound() {
        return recording.interruptsAt().stream().filter(this::isStopped).count();
    }

    /** Over how many backchannels we went on. */
    public long backchannelsKept() {
        return recording.backchannelsAt().stream().filter(at -> !isStopped(at)).count();
    }

    /** Over how many noises we went on. */
    public long noisesIgnored() {
        return recording.noisesAt().stream().filter(at -> !isStopped(at)).count();
    }

    private Duration end() {
        return recording.turnEndsAt().orElse(Duration.ZERO);
    }

    private boolean isStopped(Duration at) {
        return stoppedAt.stream()
                .anyMatch(stop -> stop.compareTo(at) >= 0 && stop.compareTo(at.plus(SOON)) <= 0);
    }
}
