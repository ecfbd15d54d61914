package org.warmline.assistant.policy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Paraphrases;

/**
 * A second look that no call waits for longer than a limit. Where it takes longer, fails, or too
 * many wait for it already, the words resemble nothing.
 */
final class InTime implements Paraphrases, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InTime.class);

    /** More would only take the processor from each other and from the recogniser. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 64;

    private final Paraphrases look;
    private final Duration limit;
    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    AT_ONCE,
                    AT_ONCE,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("resembling-", 0).daemon().factory());

    InTime(Paraphrases look, Duration limit) {
        this.look = look;
        this.limit = limit;
    }

    @Override
    public Optional<String> danger(String words, Language language) {
        try {
            var found = threads.submit(() -> look.danger(words, language));
            try {
                return found.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                found.cancel(true);
            }
        } catch (ExecutionException failed) {
            // Its message may hold what was said.
            var cause = failed.getCause() == null ? failed : failed.getCause();
            LOG.warn("a second look failed: {}", cause.getClass().getSimpleName());
        } catch (TimeoutException | RejectedExecutionException tooSlow) {
            LOG.warn("a second look took too long");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
