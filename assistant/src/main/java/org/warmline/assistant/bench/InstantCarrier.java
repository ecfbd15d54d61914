package org.warmline.assistant.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmline.assistant.resident.ResidentId;

/** Takes every call, and remembers whose; shared by all nodes, as a carrier is. */
final class InstantCarrier {

    private final Map<ResidentId, Integer> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger finished = new AtomicInteger();

    void accept(ResidentId resident) {
        accepted.merge(resident, 1, Integer::sum);
    }

    void finish() {
        finished.incrementAndGet();
    }

    int finished() {
        return finished.get();
    }

    int accepted() {
        return accepted.size();
    }

    long acceptedTwice() {
        return accepted.values().stream().filter(times -> times > 1).count();
    }
}
