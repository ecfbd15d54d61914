package org.warmline.assistant.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warmline.assistant.bench.CallBenchResult;
import org.warmline.assistant.phone.LineFigures;

/** What the service itself tells of its calls, and what it used for them. */
final class ServiceFigures {

    private ServiceFigures() {}

    /**
     * @param farEnd figures that are there already
     */
    static Map<String, Object> of(
            CallBenchResult result, BenchNetwork network, Map<String, Object> farEnd) {
        var lines = result.lines();
        var values = new LinkedHashMap<String, Object>();
        values.put("lateFrames", lines.sound().lateShare());
        values.put("speechCapacityRefused", lines.timesShort());
        values.put("talkingMean", result.talkingMean());
        values.put("cpuCores", result.cpuCores());
        values.put("emulatorCores", (double) network.cpu().toNanos() / result.time().toNanos());
        values.put("emulatorPinnedTo", network.pinnedTo().orElse("nothing: there is no taskset"));
        putStreams(values, result, farEnd);
        values.put("peakResidentMegabytes", result.end().peakMegabytes());
        values.put("residentMegabytesStart", result.start().residentMegabytes());
        values.put("residentMegabytesHalfway", result.halfway().residentMegabytes());
        values.put("residentMegabytesEnd", result.end().residentMegabytes());
        values.put("threadsStart", result.start().threads());
        values.put("threadsEnd", result.end().threads());
        values.put("openFilesStart", result.start().openFiles());
        values.put("openFilesEnd", result.end().openFiles());
        values.put("frameWaitP99Millis", lines.sound().waitP99Millis());
        values.put("cutIn", lines.turns().cutIn());
        values.put("stages", stages(lines));
        values.put("outcomes", result.outcomes());
        return values;
    }

    /** How many calls a core carries, beside how many libvosk alone decodes on it. */
    private static void putStreams(
            Map<String, Object> values, CallBenchResult result, Map<String, Object> farEnd) {
        double ours = result.talkingMean() / result.cpuCores();
        values.put("streamsPerCore", ours);
        if (farEnd.get("plainStreamsPerCore") instanceof Double plain && plain > 0) {
            values.put("overheadShare", 1 - ours / plain);
        }
    }

    private static Map<String, Object> stages(LineFigures lines) {
        var stages = new LinkedHashMap<String, Object>();
        lines.turns()
                .stages()
                .forEach((stage, spread) -> {
                    var times = new LinkedHashMap<String, Object>();
                    times.put("p50", spread.p50());
                    times.put("p95", spread.p95());
                    stages.put(stage, times);
                });
        return stages;
    }
}
