package org.warmline.telephony.twilio;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallEvent;
import org.warmline.telephony.call.CallMedia;
import org.warmline.telephony.call.CarrierCallId;

/**
 * One attempt as the carrier tells of it. Twilio's requests come late, twice and out of order; this
 * only ever goes forward, so each piece of news is passed on once and none after the ending,
 * whatever its sequence number.
 *
 * <p>The first call that claims the attempt has it; a second one is a duplicate.
 */
final class AttemptCall {

    private enum Stage {
        PLACED,
        RINGING,
        ANSWERED,
        ENDED
    }

    private final AttemptId attempt;

    /** Held while news is passed on, so that it arrives in order; never while placing a call. */
    private final ReentrantLock telling = new ReentrantLock();

    private @Nullable CarrierCallId call;
    private Stage stage = Stage.PLACED;
    private boolean machine;
    private boolean streamed;

    AttemptCall(AttemptId attempt) {
        this.attempt = attempt;
    }

    /** True if the attempt is this call's: it was free, or has been its own. */
    synchronized boolean isOf(CarrierCallId claimant) {
        if (call == null) {
            call = claimant;
        }
        return call.equals(claimant);
    }

    /** True if another call has the attempt. */
    synchronized boolean isTakenBy(CarrierCallId other) {
        return other.equals(call);
    }

    synchronized boolean isOver() {
        return stage == Stage.ENDED;
    }

    /** True once: a call has one stream of media. */
    synchronized boolean takeStream() {
        var isFirst = !streamed && stage != Stage.ENDED;
        streamed = streamed || isFirst;
        return isFirst;
    }

    void ringing(CallMedia media) {
        tell(media, Stage.RINGING, id -> new CallEvent.Ringing(attempt, id));
    }

    void answered(CallMedia media) {
        tell(media, Stage.ANSWERED, id -> new CallEvent.Answered(attempt, id));
    }

    void machineDetected(CallMedia media) {
        telling.lock();
        try {
            machine().ifPresent(media::on);
        } finally {
            telling.unlock();
        }
    }

    void ended(CallMedia media, CallEnding ending, Duration duration) {
        tell(media, Stage.ENDED, id -> new CallEvent.Ended(attempt, id, ending, duration));
    }

    private void tell(CallMedia media, Stage next, Function<CarrierCallId, CallEvent> news) {
        telling.lock();
        try {
            advance(next).map(news).ifPresent(media::on);
        } finally {
            telling.unlock();
        }
    }

    private synchronized Optional<CarrierCallId> advance(Stage next) {
        if (next.compareTo(stage) <= 0) {
            return Optional.empty();
        }
        stage = next;
        return Optional.ofNullable(call);
    }

    private synchronized Optional<CallEvent> machine() {
        if (machine || call == null || stage == Stage.ENDED) {
            return Optional.empty();
        }
        machine = true;
        return Optional.of(new CallEvent.MachineDetected(attempt, call));
    }
}
