package org.warmline.assistant.notice;

import java.time.Duration;
import java.util.List;
import org.warmline.assistant.triage.Severity;

/** How long notices are gathered, and how often a way is tried before the next. */
final class Patience {

    private static final List<Duration> EMERGENCY =
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(15));
    private static final List<Duration> OTHERS =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(10));

    private Patience() {}

    static int tries(Severity severity) {
        return waits(severity).size();
    }

    /**
     * @param tries how many there were, this one included
     */
    static Duration waitAfter(Severity severity, int tries) {
        var waits = waits(severity);
        return waits.get(Math.min(tries, waits.size()) - 1);
    }

    static Duration gather(Severity severity) {
        return switch (severity) {
            case EMERGENCY -> Duration.ZERO;
            case URGENT -> Duration.ofSeconds(10);
            case ATTENTION -> Duration.ofMinutes(2);
        };
    }

    private static List<Duration> waits(Severity severity) {
        return severity == Severity.EMERGENCY ? EMERGENCY : OTHERS;
    }
}
