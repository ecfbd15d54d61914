package org.warmline.assistant.campaign;

import java.time.Instant;
import java.time.ZoneId;
import org.warmline.assistant.followup.CallList;

/** What the calls of a day have cost so far, as estimated. */
record Spending(CallList list, ZoneId officeZone) {

    /** In hundredths of the currency. */
    long today(Limits.Cost cost, Instant now) {
        var midnight = now.atZone(officeZone).toLocalDate().atStartOfDay(officeZone).toInstant();
        var usage = list.usage(midnight, now);
        return usage.calls() * cost.perCall() + usage.minutes() * cost.perMinute();
    }
}
