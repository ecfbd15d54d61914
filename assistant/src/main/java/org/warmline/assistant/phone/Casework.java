package org.warmline.assistant.phone;

import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Recordings;

/**
 * Where a call's news is kept. A database or a disk that fails for a moment ends no call: what a
 * call has brought is delivered again until it is written.
 */
class Casework {

    private static final Logger LOG = LoggerFactory.getLogger(Casework.class);

    private final Attempts attempts;
    private final Recordings recordings;
    private final Clock clock;
    private final Queue<Delivery> undelivered = new ConcurrentLinkedQueue<>();

    private record Delivery(Attempt.Id attempt, Runnable news) {}

    Casework(Attempts attempts, Recordings recordings, Clock clock) {
        this.attempts = attempts;
        this.recordings = recordings;
        this.clock = clock;
    }

    Attempts attempts() {
        return attempts;
    }

    Recordings recordings() {
        return recordings;
    }

    Clock clock() {
        return clock;
    }

    /** Keeps something if it can; a call goes on without it. */
    void keep(Attempt.Id attempt, Runnable news) {
        tell(new Delivery(attempt, news));
    }

    /** Keeps something that must not be lost: if it cannot be written now, it is written later. */
    void deliver(Attempt.Id attempt, Runnable news) {
        var delivery = new Delivery(attempt, news);
        if (!tell(delivery)) {
            undelivered.add(delivery);
        }
    }

    /** True as long as something is not written yet. */
    boolean hasNewsOf(Attempt.Id attempt) {
        return undelivered.stream().anyMatch(delivery -> delivery.attempt().equals(attempt));
    }

    @Scheduled(fixedDelayString = "PT10S")
    void deliverAgain() {
        undelivered.removeIf(Casework::tell);
    }

    private static boolean tell(Delivery delivery) {
        try {
            delivery.news().run();
            return true;
        } catch (RuntimeException failure) {
            LOG.error(
                    "attempt {}: not written: {}",
                    delivery.attempt(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
