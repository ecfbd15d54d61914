package org.warmline.assistant.phone;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
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
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.PhoneNumber;

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
            carrier.find(request(attempt), attempt.progress().begun())
                    .ifPresentOrElse(call -> found(attempt, call), () -> absent(attempt));
        } catch (UncheckedIOException noAnswer) {
            LOG.warn("attempt {}: the carrier could not be asked", attempt.id());
        }
    }

    private CallRequest request(Attempt attempt) {
        var resident = residents.open(attempt.resident(), Actor.MACHINE, "reconcile").orElseThrow();
        return new CallRequest(
                new AttemptId(attempt.id().toString()),
                new PhoneNumber(resident.contact().phone().e164()),
                plan.ringFor(),
                plan.limit());
    }

    private void found(Attempt attempt, CallSnapshot call) {
        timesAbsent.remove(attempt.id());
        attempts.accepted(attempt.id(), call.call().value());
        call.ending()
                .ifPresent(ending -> attempts.notReached(attempt.id(), Endings.notReached(ending)));
    }

    private void absent(Attempt attempt) {
        if (timesAbsent.merge(attempt.id(), 1, Integer::sum) < ABSENT_FOR_SURE) {
            return;
        }
        timesAbsent.remove(attempt.id());
        if (!calls.giveUp(new AttemptId(attempt.id().toString()))) {
            attempts.refused(attempt.id(), true);
        }
    }
}
