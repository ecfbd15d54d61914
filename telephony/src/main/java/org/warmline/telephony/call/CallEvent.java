package org.warmline.telephony.call;

import java.time.Duration;

/**
 * News of a call from its carrier. Events may come late, twice and out of order: an adapter passes
 * them on once each and in order, and never goes back from an ending.
 */
public sealed interface CallEvent {

    AttemptId attempt();

    CarrierCallId call();

    record Ringing(AttemptId attempt, CarrierCallId call) implements CallEvent {}

    /** Somebody or something picked up. The media leg may come later. */
    record Answered(AttemptId attempt, CarrierCallId call) implements CallEvent {}

    /** The carrier thinks that a machine answered. */
    record MachineDetected(AttemptId attempt, CarrierCallId call) implements CallEvent {}

    /** The call is over; sent once. */
    record Ended(AttemptId attempt, CarrierCallId call, CallEnding ending, Duration duration)
            implements CallEvent {}
}
