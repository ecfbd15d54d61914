package org.warmline.telephony.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** A carrier without a network: a number ending in 98 is refused, one in 99 is never settled. */
public final class InMemoryCarrier implements Carrier {

    public final List<CallRequest> asked = new CopyOnWriteArrayList<>();
    public final BlockingQueue<CarrierCallId> hungUp = new LinkedBlockingQueue<>();

    private final Map<AttemptId, CallSnapshot> calls = new ConcurrentHashMap<>();
    private volatile boolean silent;
    private volatile Runnable whileAsked = () -> {};

    /** From now on it answers no question. */
    public void fallsSilent() {
        silent = true;
    }

    /** Happens each time before it answers that it takes a call. */
    public void whileAsked(Runnable event) {
        whileAsked = event;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public boolean reachesOnlyThisMachine() {
        return true;
    }

    @Override
    public Placement place(CallRequest request) {
        asked.add(request);
        whileAsked.run();
        if (request.to().e164().endsWith("98")) {
            return new Placement.Refused("no-such-number", "as it was told", false);
        }
        var call = idOf(request.attempt());
        calls.put(request.attempt(), new CallSnapshot(call, Optional.empty()));
        return request.to().e164().endsWith("99")
                ? new Placement.Unknown("the answer was lost")
                : new Placement.Accepted(call);
    }

    @Override
    public Optional<CallSnapshot> find(
            CallRequest request, Instant since, Predicate<CarrierCallId> isAnothers) {
        if (silent) {
            throw new UncheckedIOException(new IOException("no answer"));
        }
        return Optional.ofNullable(calls.get(request.attempt()))
                .filter(found -> !isAnothers.test(found.call()));
    }

    @Override
    public Optional<CallSnapshot> find(CarrierCallId call) {
        return calls.values().stream().filter(one -> one.call().equals(call)).findFirst();
    }

    @Override
    public void hangUp(CarrierCallId call) {
        calls.replaceAll((_, snapshot) ->
                snapshot.call().equals(call)
                        ? new CallSnapshot(call, Optional.of(CallEnding.COMPLETED))
                        : snapshot);
        hungUp.add(call);
    }

    public static CarrierCallId idOf(AttemptId attempt) {
        return new CarrierCallId("memory-" + attempt.value());
    }

    public static CallEvent ended(AttemptId attempt, CallEnding ending) {
        return new CallEvent.Ended(attempt, idOf(attempt), ending, Duration.ofSeconds(1));
    }
}
