package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEvent;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Calls;

/**
 * Looks after calls of this process whose last event never came. One that has rung longer than a
 * telephone can is looked up at the carrier; one that nobody here holds is cut, and owned by a
 * person if somebody had picked up.
 */
class LostSight {

    private static final Logger LOG = LoggerFactory.getLogger(LostSight.class);

    private final Attempts attempts;
    private final CarrierRecords records;
    private final Calls calls;
    private final Casework casework;
    private final Duration grace;
    private final Clock clock;

    /**
     * @param grace until a call is registered, and for how long a carrier may keep its news
     */
    LostSight(
            Attempts attempts,
            CarrierRecords records,
            Calls calls,
            Casework casework,
            Duration grace,
            Clock clock) {
        this.attempts = attempts;
        this.records = records;
        this.calls = calls;
        this.casework = casework;
        this.grace = grace;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        for (var attempt : attempts.ofThisProcess()) {
            if (attempt.progress().state() != Attempt.State.UNKNOWN) {
                look(attempt);
            }
        }
    }

    private void look(Attempt attempt) {
        if (calls.knows(idOf(attempt))) {
            if (ringsTooLong(attempt)) {
                ask(attempt);
            }
        } else if (isOlderThan(attempt, grace) && !casework.hasNewsOf(attempt.id())) {
            LOG.warn("attempt {}: nobody holds it, and its end was never told", attempt.id());
            attempts.cut(attempt.id());
        }
    }

    private boolean ringsTooLong(Attempt attempt) {
        return attempt.progress().answered().isEmpty()
                && isOlderThan(attempt, records.plan().ringFor().plus(grace));
    }

    private boolean isOlderThan(Attempt attempt, Duration age) {
        return attempt.progress().begun().isBefore(clock.instant().minus(age));
    }

    private void ask(Attempt attempt) {
        try {
            records.find(attempt).ifPresent(call -> found(attempt, call));
        } catch (RuntimeException noAnswer) { // one attempt must not hold up the others
            LOG.warn(
                    "attempt {}: the carrier could not be asked: {}",
                    attempt.id(),
                    noAnswer.getClass().getSimpleName());
        }
    }

    /** Its ending goes the way that the carrier's own word would have gone. */
    private void found(Attempt attempt, CallSnapshot call) {
        call.ending()
                .ifPresentOrElse(
                        ending ->
                                calls.on(
                                        new CallEvent.Ended(
                                                idOf(attempt), call.call(), ending, Duration.ZERO)),
                        () -> records.carrier().hangUp(call.call()));
    }

    private static AttemptId idOf(Attempt attempt) {
        return new AttemptId(attempt.id().toString());
    }
}
