package org.warmline.assistant.followup;

import java.util.Set;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Severity;

/** Something in a call that needs a person; becomes a flag. */
public record Concern(Severity severity, Rule rule, Quote quote) {

    private static final Set<String> NOBODY_TO_CALL =
            Set.of(Reason.RESIDENT_DIED.code(), Reason.RESIDENT_IN_HOSPITAL.code());

    /** The telephone must not ring there again before a person has looked into it. */
    boolean stopsCalls() {
        return NOBODY_TO_CALL.contains(rule.reason());
    }
}
