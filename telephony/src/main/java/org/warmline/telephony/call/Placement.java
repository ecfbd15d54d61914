package org.warmline.telephony.call;

/** What became of the request to place a call. */
public sealed interface Placement {

    /** The carrier has the call and will report on it. */
    record Accepted(CarrierCallId call) implements Placement {}

    /**
     * The carrier certainly did not place the call.
     *
     * @param code the carrier's own code
     * @param again true if the same request may be made later (too many requests), false if it
     *     would be refused again
     */
    record Refused(String code, String reason, boolean again) implements Placement {}

    /**
     * Nobody knows whether a telephone rings: the answer was lost or made no sense. Never redialled
     * blindly; {@link Carrier#find} settles it.
     */
    record Unknown(String reason) implements Placement {}
}
