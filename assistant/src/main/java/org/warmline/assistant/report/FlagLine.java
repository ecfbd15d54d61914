package org.warmline.assistant.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.RaisedFlag;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.triage.Severity;

/**
 * The flags of one severity that were raised on a day.
 *
 * @param inTime taken before the clock ran out
 * @param unresolved open or taken, when the report was made
 * @param untilTaken the median; empty if nobody took one
 */
public record FlagLine(
        Severity severity,
        int raised,
        int inTime,
        int unresolved,
        int falseAlarms,
        Optional<Duration> untilTaken) {

    static FlagLine of(Severity severity, List<RaisedFlag> flags) {
        var ones = flags.stream().filter(flag -> flag.severity() == severity).toList();
        var progress = ones.stream().map(RaisedFlag::progress).toList();
        return new FlagLine(
                severity,
                ones.size(),
                (int) progress.stream().filter(RaisedFlag.Progress::isTakenInTime).count(),
                (int) progress.stream().filter(one -> one.state() != FlagState.RESOLVED).count(),
                (int) progress.stream().filter(FlagLine::isFalseAlarm).count(),
                median(
                        progress.stream()
                                .flatMap(one ->
                                        one.taken().stream()
                                                .map(at -> Duration.between(one.raised(), at)))
                                .sorted()
                                .toList()));
    }

    private static boolean isFalseAlarm(RaisedFlag.Progress progress) {
        return progress.resolution().filter(Resolution.FALSE_ALARM::equals).isPresent();
    }

    private static Optional<Duration> median(List<Duration> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
