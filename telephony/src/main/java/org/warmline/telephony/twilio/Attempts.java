package org.warmline.telephony.twilio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CarrierCallId;

/**
 * What the carrier has told so far, attempt by attempt, for the latest {@value #KEPT} attempts:
 * more than a community makes in half a day.
 *
 * <p>Kept in memory only. After a restart the first news of an attempt is taken again (an ending
 * may then be told a second time), and the first call that shows up for an attempt has it; that a
 * conversation is joined once is then up to {@link org.warmline.telephony.call.CallMedia#join}.
 */
final class Attempts {

    private static final int KEPT = 10_000;

    private final Map<AttemptId, AttemptCall> latest =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<AttemptId, AttemptCall> eldest) {
                    return size() > KEPT;
                }
            };

    synchronized AttemptCall of(AttemptId attempt) {
        return latest.computeIfAbsent(attempt, AttemptCall::new);
    }

    /** True if the call is known to belong to another attempt than this. */
    synchronized boolean belongsToAnother(CarrierCallId call, AttemptId attempt) {
        return latest.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals(attempt) && e.getValue().isTakenBy(call));
    }
}
