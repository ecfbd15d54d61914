package org.warmline.assistant.phone;

import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Finished;
import org.warmline.assistant.triage.Severity;
import org.warmline.telephony.call.Recording;

/**
 * Whether the sound of a call is kept: somebody else's voice only where it may tell of a danger.
 */
record KeptSound(Attempt.Id attempt, DangerWatch danger, Casework casework) {

    void keep(Recording sound, Finished finished) {
        boolean isSomebodyElses = finished.outcome() == Outcome.WRONG_PERSON;
        boolean mayTell =
                !danger.raised().isEmpty()
                        || finished.concerns().stream()
                                .anyMatch(it -> it.severity() != Severity.ATTENTION);
        if (!isSomebodyElses || mayTell) {
            casework.keep(attempt, () -> sound);
        } else {
            danger.ifEverSuspected(() -> casework.keep(attempt, () -> sound));
        }
    }
}
