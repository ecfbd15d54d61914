package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Recordings;
import org.warmline.telephony.call.Recording;

/**
 * Where a call's news is kept. Neither a database that is away nor a full disk ends or delays a
 * call: its news goes through the {@link Outbox}, its sound over a thread of its own.
 */
final class Casework implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Casework.class);

    /** Nobody on the telephone notices that. */
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    private static final Duration UNTIL_WE_SPEAK = Duration.ofSeconds(1);
    private static final long SOUND_SECONDS = 10;

    private final Attempts attempts;
    private final Recordings recordings;
    private final Outbox outbox;
    private final Clock clock;
    private final ExecutorService sound =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("casework-sound").factory());

    Casework(Attempts attempts, Recordings recordings, Outbox outbox, Clock clock) {
        this.attempts = attempts;
        this.recordings = recordings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Attempts attempts() {
        return attempts;
    }

    Clock clock() {
        return clock;
    }

    /** It is written down as soon as the database is there, and does not get lost. */
    void deliver(Attempt.Id attempt, News news) {
        var _ = outbox.post(new Letter(attempt, news));
    }

    /**
     * Somebody picked up.
     *
     * @return false if the call was given up meanwhile; while nobody knows, it goes on
     */
    boolean mayTalk(Attempt.Id attempt) {
        var written = outbox.post(new Letter(attempt, new News.Answered()));
        try {
            return written.get(UNTIL_WE_SPEAK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What was said so far is safe on return, whatever becomes of this process. */
    void secure(Attempt.Id attempt) {
        outbox.settle(attempt, A_MOMENT);
    }

    /** Words that may still change: for a screen, never kept. */
    void hearing(FollowUpId followUp, String partial) {
        attempts.hearing(followUp, partial);
    }

    boolean hasNewsOf(Attempt.Id attempt) {
        return outbox.hasNewsOf(attempt);
    }

    /** A later recording replaces an earlier one. */
    void keep(Attempt.Id attempt, Supplier<Recording> recording) {
        sound.execute(() -> write(attempt, recording.get()));
    }

    /** The last recordings are written before what they need is gone. */
    @Override
    public void close() {
        sound.shutdown();
        try {
            if (!sound.awaitTermination(SOUND_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("not every recording was written in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Attempt.Id attempt, Recording recording) {
        try {
            recordings.write(attempt, recording::writeWav);
            deliver(attempt, new News.Recorded());
        } catch (RuntimeException failure) { // the report matters more, and is on its way
            LOG.error("attempt {}: no recording: {}", attempt, failure.getClass().getSimpleName());
        }
    }
}
