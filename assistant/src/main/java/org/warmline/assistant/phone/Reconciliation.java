package org.warmline.assistant.phone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Calls;

/**
 * Settles attempts of which nobody knows whether a telephone rang: the carrier is asked, never the
 * resident. Only a call that the carrier does not have when asked twice counts as not placed; one
 * that is up while nobody holds it is hung up; what the carrier does not settle comes to a person.
 */
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final UnclearAttempts unclear;
    private final Attempts attempts;
    private final CarrierRecords records;
    private final Calls calls;

    Reconciliation(
            UnclearAttempts unclear, Attempts attempts, CarrierRecords records, Calls calls) {
        this.unclear = unclear;
        this.attempts = attempts;
        this.records = records;
        this.calls = calls;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void settle() {
        for (var attempt : unclear.toBeAskedFor()) {
            unclear.asked(attempt.id());
            ask(attempt);
            unclear.unsettled(attempt);
        }
    }

    private void ask(Attempt attempt) {
        try {
            records.find(attempt)
                    .ifPresentOrElse(call -> found(attempt, call), () -> absent(attempt));
        } catch (RuntimeException noAnswer) { // one attempt must not hold up the others
            LOG.warn(
                    "attempt {}: the carrier could not be asked: {}",
                    attempt.id(),
                    noAnswer.getClass().getSimpleName());
        }
    }

    private void found(Attempt attempt, CallSnapshot call) {
        call.ending()
                .ifPresentOrElse(
                        ending -> ended(attempt, call, ending), () -> stillUp(attempt, call));
    }

    private void ended(Attempt attempt, CallSnapshot call, CallEnding ending) {
        attempts.accepted(attempt.id(), call.call().value());
        if (ending == CallEnding.COMPLETED) {
            // Somebody picked up, and nobody knows what was said: incomplete, owned by a person.
            attempts.answered(attempt.id());
        }
        attempts.notReached(attempt.id(), Endings.notReached(ending));
    }

    /** While the carrier still has the call it stays unclear, and in the way of any other. */
    private void stillUp(Attempt attempt, CallSnapshot call) {
        unclear.present(attempt.id(), call.call().value());
        if (!calls.knows(idOf(attempt))) {
            LOG.warn("attempt {}: hung up, because nobody holds it", attempt.id());
            records.carrier().hangUp(call.call());
        }
    }

    private void absent(Attempt attempt) {
        if (!unclear.absent(attempt.id())) {
            return;
        }
        boolean isSettled = calls.giveUp(idOf(attempt)) || !calls.knows(idOf(attempt));
        if (!isSettled) {
            return;
        }
        if (attempt.progress().answered().isPresent()) {
            attempts.notReached(attempt.id(), NotReached.FAILED);
        } else {
            attempts.refused(attempt.id(), true);
        }
    }

    private static AttemptId idOf(Attempt attempt) {
        return new AttemptId(attempt.id().toString());
    }
}
