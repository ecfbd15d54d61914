package org.warmline.assistant.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.phone.LineFigures;

/**
 * What the service itself knows of the calls of a {@link CallBench}.
 *
 * @param lines figures of the lines over all calls
 * @param time how long the lines were full
 * @param talkingMean how many calls had their sound up at once in that time
 * @param start what the process used when the lines were full
 * @param halfway the same in the middle of that time, when memory that calls hand on is there
 * @param end the same when no more calls were placed
 * @param heard the words that were heard of each person, by telephone number
 * @param outcomes how many follow-ups ended how
 */
public record CallBenchResult(
        LineFigures lines,
        Duration time,
        double talkingMean,
        ProcessLoad start,
        ProcessLoad halfway,
        ProcessLoad end,
        Map<String, List<String>> heard,
        Map<String, Integer> outcomes) {

    /** Cores that the process kept busy while the lines were full. */
    public double cpuCores() {
        return (double) end.cpu().minus(start.cpu()).toNanos() / time.toNanos();
    }
}
