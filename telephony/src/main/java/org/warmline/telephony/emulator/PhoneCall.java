package org.warmline.telephony.emulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One call from the moment it was accepted. Safe for several threads. */
final class PhoneCall {

    private static final Set<String> FINAL =
            Set.of("completed", "busy", "no-answer", "failed", "canceled");

    /** A call's times; a final state without an answer has no duration. */
    record Times(Instant created, Optional<Instant> started, Optional<Instant> ended) {}

    /** Who put the phone down. */
    record Ending(String by) {}

    private final String sid = Sid.call();
    private final CallOrder order;
    private final Clock clock;
    private final Instant created;
    private final AtomicInteger sequence = new AtomicInteger();
    private final CompletableFuture<Ending> over = new CompletableFuture<>();
    private final CountDownLatch settled = new CountDownLatch(1);

    private String status = "queued";
    private Optional<Instant> started = Optional.empty();
    private Optional<Instant> ended = Optional.empty();
    private Optional<String> answeredBy = Optional.empty();

    PhoneCall(CallOrder order, Clock clock) {
        this.order = order;
        this.clock = clock;
        this.created = clock.instant();
    }

    String sid() {
        return sid;
    }

    CallOrder order() {
        return order;
    }

    synchronized String status() {
        return status;
    }

    synchronized boolean isOver() {
        return FINAL.contains(status);
    }

    synchronized Times times() {
        return new Times(created, started, ended);
    }

    synchronized Optional<String> answeredBy() {
        return answeredBy;
    }

    synchronized void detected(String who) {
        answeredBy = Optional.of(who);
    }

    /** Goes to another state, unless the call is over. */
    synchronized boolean becomes(String next) {
        if (isOver()) {
            return false;
        }
        status = next;
        if (next.equals("in-progress")) {
            started = Optional.of(clock.instant());
        }
        if (FINAL.contains(next)) {
            ended = Optional.of(clock.instant());
            settled.countDown();
        }
        return true;
    }

    /** Whole seconds from answer to end; zero if nobody answered. */
    synchronized Duration duration() {
        if (started.isEmpty()) {
            return Duration.ZERO;
        }
        return Duration.between(started.get(), ended.orElseGet(clock::instant));
    }

    int nextSequenceNumber() {
        return sequence.getAndIncrement();
    }

    /** Somebody puts the phone down. Only the first one counts. */
    boolean hangUp(String by) {
        return over.complete(new Ending(by));
    }

    CompletableFuture<Ending> over() {
        return over;
    }

    /** Waits until the call is in a final state, or until the patience is over. */
    void awaitFinalState(Duration patience) throws InterruptedException {
        settled.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Lets time go by.
     *
     * @return how the call ended meanwhile, if it did
     */
    Optional<Ending> pause(Duration real) throws InterruptedException {
        try {
            return Optional.of(over.get(real.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody ends a call with an exception", e);
        }
    }
}
