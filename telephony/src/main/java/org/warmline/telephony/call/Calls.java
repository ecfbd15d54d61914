package org.warmline.telephony.call;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.telephony.speech.Utterance;

/**
 * Places calls and carries their conversations. A conversation is known here before the carrier is
 * asked, so that its media cannot come too early, and until it has been told that it is over.
 */
public final class Calls implements CallMedia, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

    /** How long {@link #close} waits for the last words and reports, and for the carrier. */
    private static final long CLOSING_SECONDS = 25;

    private final Map<AttemptId, CallSession> sessions = new ConcurrentHashMap<>();
    private final Carrier carrier;
    private final LineEquipment equipment;
    private final StrayCalls strays;
    private final int maxLines;
    private final Semaphore lines;
    private final Congestion congestion;
    private final ExecutorService desk =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("carrier-desk").factory());

    private volatile boolean closing;

    /**
     * @param maxLines how many calls there may be at once, those included whose placement is
     *     unknown
     */
    public Calls(Carrier carrier, LineEquipment equipment, int maxLines) {
        this(carrier, equipment, maxLines, StrayCalls.HUNG_UP);
    }

    /**
     * @param maxLines as above
     * @param strays hears of calls that nobody here waits for
     */
    public Calls(Carrier carrier, LineEquipment equipment, int maxLines, StrayCalls strays) {
        this(carrier, equipment, maxLines, strays, new Congestion(System::nanoTime));
    }

    Calls(
            Carrier carrier,
            LineEquipment equipment,
            int maxLines,
            StrayCalls strays,
            Congestion congestion) {
        this.congestion = congestion;
        this.carrier = carrier;
        this.strays = strays;
        this.equipment = equipment;
        this.maxLines = maxLines;
        this.lines = new Semaphore(maxLines);
    }

    /**
     * Asks the carrier to ring somebody. Unless it is accepted or unknown, the conversation has
     * been told that it is over before this returns or soon after. A call whose placement is
     * unknown stays known, so that its media may still come, until {@link #giveUp} or until it
     * could not last any longer.
     *
     * @return {@code Refused} with the code {@code capacity} if all lines are taken, or we are
     *     closing; the carrier was not asked then. Whoever has decided on a call gets it, however
     *     busy the machine has become meanwhile: {@link #free} is for those who decide
     * @throws IllegalStateException if this attempt is in progress already
     */
    public Placement place(CallRequest request, Conversation conversation) {
        if (closing || !lines.tryAcquire()) {
            return noLine(request, conversation);
        }
        var session = new CallSession(request, conversation, equipment, new World());
        if (sessions.putIfAbsent(request.attempt(), session) != null) {
            lines.release();
            session.forget();
            throw new IllegalStateException("in progress already: " + request.attempt().value());
        }
        var placement = ask(request);
        switch (placement) {
            case Placement.Accepted(var call) -> session.accepted(call);
            case Placement.Refused _ -> session.refused();
            case Placement.Unknown _ -> {}
        }
        return placement;
    }

    /**
     * Forgets a call of unknown placement that the carrier does not have; its conversation is told
     * that it failed.
     *
     * @return false if nothing is known of this attempt (any more), or if its media has come, so
     *     that the call is there
     */
    public boolean giveUp(AttemptId attempt) {
        var session = sessions.get(attempt);
        return session != null && session.giveUp();
    }

    /** True while a call is being placed, rings, is in progress, or may still come. */
    public boolean knows(AttemptId attempt) {
        return sessions.containsKey(attempt);
    }

    /** How many calls are known: being placed, ringing, in progress, or of unknown placement. */
    public int active() {
        return sessions.size();
    }

    /** How many calls there may be at once. */
    public int maxLines() {
        return maxLines;
    }

    /** How many more calls this machine can carry and understand now. */
    public int free() {
        return congestion.isThere() ? 0 : Math.max(0, maxLines - active());
    }

    /** How many calls have their sound up. */
    public int talking() {
        return (int) sessions.values().stream().filter(CallSession::isTalking).count();
    }

    /** How often no call was placed for a while because those that were up needed the machine. */
    public long timesShort() {
        return congestion.times();
    }

    @Override
    public void on(CallEvent event) {
        var session = sessions.get(event.attempt());
        if (session != null) {
            session.on(event);
        } else if (event instanceof CallEvent.Ended(var attempt, var call, var ending, _)) {
            strays.over(attempt, call, ending);
        }
    }

    @Override
    public Optional<List<Utterance>> turnAway(AttemptId attempt, CarrierCallId call) {
        return knows(attempt) ? Optional.empty() : Optional.of(strays.answered(attempt, call));
    }

    @Override
    public Optional<MediaEar> join(AttemptId attempt, CarrierCallId call, MediaLeg leg) {
        var session = sessions.get(attempt);
        if (session == null) {
            strays.answered(attempt, call);
            return Optional.empty();
        }
        return session.join(call, leg);
    }

    /**
     * Hangs up every call that is in progress, at once and without a word; each is reported. Others
     * may be placed after it.
     */
    public void hangUpAll() {
        sessions.values().forEach(CallSession::hangUpNow);
    }

    /** Places no more calls, says goodbye in those in progress and sees that each is reported. */
    @Override
    public void close() {
        sayGoodbye();
        try {
            if (lines.tryAcquire(maxLines, CLOSING_SECONDS, TimeUnit.SECONDS)) {
                lines.release(maxLines);
            } else {
                LOG.warn("{} calls were not reported in time", sessions.size());
            }
            desk.shutdown();
            if (!desk.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the carrier did not confirm every hang-up in time");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that are up are over when the words are out, the others at once. */
    void sayGoodbye() {
        closing = true;
        sessions.values().forEach(CallSession::sayGoodbye);
    }

    private Placement ask(CallRequest request) {
        try {
            return carrier.place(request);
        } catch (RuntimeException unclear) {
            LOG.error(
                    "call {}: placement unknown: {}",
                    request.attempt().value(),
                    unclear.getClass().getName());
            return new Placement.Unknown(unclear.getClass().getSimpleName());
        }
    }

    private static Placement noLine(CallRequest request, Conversation conversation) {
        conversation.ended(CallReport.failed(request.attempt()));
        return new Placement.Refused("capacity", "all lines are taken", true);
    }

    private final class World implements CallSurroundings {

        @Override
        public void hangUp(CarrierCallId call) {
            desk.execute(() -> {
                try {
                    carrier.hangUp(call);
                } catch (RuntimeException failed) {
                    LOG.warn(
                            "call {} could not be hung up: {}",
                            call.value(),
                            failed.getClass().getName());
                }
            });
        }

        @Override
        public void waitedForAWorker(Duration wait) {
            congestion.waitedForAWorker(wait);
        }

        @Override
        public void reported(AttemptId attempt) {
            sessions.remove(attempt);
            lines.release();
        }
    }
}
