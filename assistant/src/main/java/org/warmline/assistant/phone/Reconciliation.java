package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.Carrier;

/**
 * Settles attempts of which nobody knows whether a telephone rang: the carrier is asked, never the
 * resident. Only a call that the carrier does not have when asked twice, a minute apart, counts as
 * not placed.
 */
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final Duration A_CARRIER_KNOWS_BY_THEN = Duration.ofSeconds(60);
    private static final int ABSENT_FOR_SURE = 2;

    private final Attempts attempts;
    private final Residents residents;
    private final Carrier carrier;
    private final Calls calls;
    private final CallPlan plan;
    private final Clock clock;
    private final Map<Attempt.Id, Integer> timesAbsent = new HashMap<>();

    Reconciliation(
            Attempts attempts,
            Residents residents,
            Carrier carrier,
            Calls calls,
            CallPlan plan,
            Clock clock) {
        this.attempts = attempts;
        this.residents = residents;
        this.carrier = carrier;
        this.calls = calls;
        this.plan = plan;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT60S")
    void settle() {
        var limit = clock.instant().minus(A_CARRIER_KNOWS_BY_THEN);
        for (var attempt : attempts.unsettled()) {
            if (attempt.progress().begun().isBefore(limit)) {
                ask(attempt);
            }
        }
    }

    private void ask(Attempt attempt) {
        try {
            carrier.find(request(attempt), begunOnTheRealClock(attempt))
                    .ifPresentOrElse(call -> found(attempt, call), () -> absent(attempt));
        } catch (RuntimeException noAnswer) { // one attempt must not hold up the others
            LOG.warn(
                    "attempt {}: the carrier could not be asked: {}",
                    attempt.id(),
                    noAnswer.getClass().getSimpleName());
        }
    }

    /** The carrier's clock is the real one; ours may be a demonstration's. */
    private Instant begunOnTheRealClock(Attempt attempt) {
        var ago = Duration.between(attempt.progress().begun(), clock.instant());
        return Instant.now(Clock.systemUTC()).minus(ago).minus(A_CARRIER_KNOWS_BY_THEN);
    }

    private CallRequest request(Attempt attempt) {
        var resident = residents.open(attempt.resident(), Actor.MACHINE, "reconcile").orElseThrow();
        return plan.request(attempt.id().toString(), resident);
    }

    /** While the carrier still has the call it stays unclear, and in the way of any other. */
    private void found(Attempt attempt, CallSnapshot call) {
        timesAbsent.remove(attempt.id());
        call.ending().ifPresent(ending -> ended(attempt, call, ending));
    }

    private void ended(Attempt attempt, CallSnapshot call, CallEnding ending) {
        attempts.accepted(attempt.id(), call.call().value());
        if (ending == CallEnding.COMPLETED) {
            // Somebody picked up, and nobody knows what was said: incomplete, owned by a person.
            attempts.answered(attempt.id());
        }
        attempts.notReached(attempt.id(), Endings.notReached(ending));
    }

    private void absent(Attempt attempt) {
        if (timesAbsent.merge(attempt.id(), 1, Integer::sum) < ABSENT_FOR_SURE) {
            return;
        }
        timesAbsent.remove(attempt.id());
        var id = new AttemptId(attempt.id().toString());
        boolean isSettled = calls.giveUp(id) || !calls.knows(id);
        if (isSettled) {
            attempts.refused(attempt.id(), true);
        }
    }
}
