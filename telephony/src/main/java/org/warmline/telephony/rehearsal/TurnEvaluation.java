package org.warmline.telephony.rehearsal;

import java.time.Duration;
import java.util.Collection;
import org.warmline.telephony.speech.SpeechRecognizer;

/** Plays recordings into calls and counts what was decided right. */
public final class TurnEvaluation {

    /** We have stopped for an interruption if we stop within this. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** What a turn that is never taken counts as. */
    private static final Duration NEVER = Duration.ofSeconds(4);

    private final Rehearsal rehearsal;

    private record Outcome(TurnRecording recording, RehearsedTurn turn) {

        boolean isCut() {
            return recording
                    .turnEndsAt()
                    .flatMap(end -> turn.takenAt().map(taken -> taken.compareTo(end) < 0))
                    .orElse(false);
        }

        long waitMillis() {
            var end = recording.turnEndsAt().orElseThrow();
            return turn.takenAt().map(taken -> taken.minus(end)).orElse(NEVER).toMillis();
        }

        long found() {
            return recording.interruptsAt().stream().filter(this::isStopped).count();
        }

        long kept() {
            return recording.backchannelsAt().stream().filter(at -> !isStopped(at)).count();
        }

        private boolean isStopped(Duration at) {
            return turn.stoppedAt().stream()
                    .anyMatch(
                            stop -> stop.compareTo(at) >= 0 && stop.compareTo(at.plus(SOON)) <= 0);
        }
    }

    public TurnEvaluation(SpeechRecognizer recognizer, Listener listener) {
        this.rehearsal = new Rehearsal(recognizer, listener);
    }

    /** On all processors. */
    public TurnFigures measure(Collection<TurnRecording> recordings) {
        var outcomes =
                recordings.parallelStream()
                        .map(recording -> new Outcome(recording, rehearsal.of(recording)))
                        .toList();
        var ended =
                outcomes.stream().filter(it -> it.recording().turnEndsAt().isPresent()).toList();
        var waits =
                ended.stream()
                        .filter(it -> !it.isCut())
                        .mapToLong(Outcome::waitMillis)
                        .sorted()
                        .toArray();
        return new TurnFigures(
                ended.size(),
                1 - share(ended.stream().filter(it -> !it.isCut()).count(), ended.size()),
                percentile(waits, 0.50),
                percentile(waits, 0.95),
                share(
                        outcomes.stream().mapToLong(Outcome::found).sum(),
                        outcomes.stream()
                                .mapToInt(it -> it.recording().interruptsAt().size())
                                .sum()),
                share(
                        outcomes.stream().mapToLong(Outcome::kept).sum(),
                        outcomes.stream()
                                .mapToInt(it -> it.recording().backchannelsAt().size())
                                .sum()));
    }

    /** Of nothing, everything is right. */
    private static double share(long some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }

    private static long percentile(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
