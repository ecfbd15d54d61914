package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.CarrierCallId;

/** What the carrier has written down about our attempts. */
record CarrierRecords(
        Carrier carrier, Attempts attempts, Residents residents, CallPlan plan, Clock clock) {

    /** The carrier may have noted it a little before or after us. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);

    /**
     * @return empty if the carrier has no such call
     * @throws java.io.UncheckedIOException if the carrier could not be asked
     */
    Optional<CallSnapshot> find(Attempt attempt) {
        return attempt.carrierCall()
                .map(call -> carrier.find(new CarrierCallId(call)))
                .orElseGet(() ->
                        carrier.find(
                                request(attempt),
                                begunOnTheRealClock(attempt),
                                call -> isAnothers(call, attempt)));
    }

    private CallRequest request(Attempt attempt) {
        var resident = residents.open(attempt.resident(), Actor.MACHINE, "reconcile").orElseThrow();
        return plan.request(attempt.id().toString(), resident);
    }

    private boolean isAnothers(CarrierCallId call, Attempt attempt) {
        return attempts.byCarrierCall(call.value())
                .filter(owner -> !owner.id().equals(attempt.id()))
                .isPresent();
    }

    /** The carrier's clock is the real one; ours may be a demonstration's. */
    private Instant begunOnTheRealClock(Attempt attempt) {
        var ago = Duration.between(attempt.progress().begun(), clock.instant());
        return Instant.now(Clock.systemUTC()).minus(ago).minus(CLOCKS_DIFFER);
    }
}
