package org.warmline.assistant.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.warmline.assistant.bench.Percentiles;
import org.warmline.telephony.emulator.JournalledCall;

/** What the far end saw and heard of all calls. */
record FarEndFigures(List<JournalledCall> calls) {

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        long whole = calls.stream().filter(JournalledCall::isWhole).count();
        values.put("calls", calls.size());
        values.put("completed", whole);
        values.put("failed", calls.size() - whole);
        values.put("turnMillis", Percentiles.ofMany(all(JournalledCall::turnMillis)));
        values.put("falseCuts", sum(JournalledCall::cutOffs));
        values.put("bargeInMillis", Percentiles.ofMany(all(JournalledCall::gaveWayMillis)));
        values.put("stutteringFrames", sum(JournalledCall::gaps));
        return values;
    }

    private long sum(ToLongFunction<JournalledCall> figure) {
        return calls.stream().mapToLong(figure).sum();
    }

    private double[] all(Function<JournalledCall, List<Long>> times) {
        return calls.stream()
                .flatMap(call -> times.apply(call).stream())
                .mapToDouble(Long::doubleValue)
                .toArray();
    }
}
