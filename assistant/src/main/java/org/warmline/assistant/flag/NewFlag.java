package org.warmline.assistant.flag;

import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;

/**
 * A flag to raise.
 *
 * @param duringCall true if the call was still up
 */
public record NewFlag(
        Occasion occasion,
        ResidentId resident,
        Severity severity,
        Rule rule,
        Quote quote,
        boolean duringCall) {

    NewFlag as(Severity other) {
        return new NewFlag(occasion, resident, other, rule, quote, duringCall);
    }
}
