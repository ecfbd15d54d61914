package org.warmline.telephony.rehearsal;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.Placement;

/** Takes every call and rings nobody. */
final class RehearsalCarrier implements Carrier {

    static final CarrierCallId CALL = new CarrierCallId("rehearsal");

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public boolean reachesOnlyThisMachine() {
        return true;
    }

    @Override
    public Placement place(CallRequest request) {
        return new Placement.Accepted(CALL);
    }

    @Override
    public Optional<CallSnapshot> find(
            CallRequest request, Instant since, Predicate<CarrierCallId> isAnothers) {
        return Optional.of(new CallSnapshot(CALL, Optional.empty()));
    }

    @Override
    public Optional<CallSnapshot> find(CarrierCallId call) {
        return Optional.of(new CallSnapshot(call, Optional.empty()));
    }

    @Override
    public void hangUp(CarrierCallId call) {}
}
