package org.warmline.telephony.call;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Somebody who can ring a telephone. Asks once: no implementation repeats a request to place a
 * call.
 */
public interface Carrier {

    /** A short name for the screen, such as {@code twilio}. */
    String name();

    /** True if calls go only to a network on this machine, so that no real person can be rung. */
    boolean reachesOnlyThisMachine();

    Placement place(CallRequest request);

    /**
     * Looks for a call whose placement is unknown.
     *
     * @param since when the attempt was made
     * @param isAnothers true for a call that belongs to another attempt
     * @return empty if the carrier has no such call
     * @throws java.io.UncheckedIOException if the carrier could not be asked
     */
    Optional<CallSnapshot> find(
            CallRequest request, Instant since, Predicate<CarrierCallId> isAnothers);

    /**
     * Looks up a call whose name is known.
     *
     * @return empty if the carrier has no such call
     * @throws java.io.UncheckedIOException if the carrier could not be asked
     */
    Optional<CallSnapshot> find(CarrierCallId call);

    /**
     * Ends a call; ending one that is over already is no error.
     *
     * @throws java.io.UncheckedIOException if the carrier could not be asked
     */
    void hangUp(CarrierCallId call);
}
