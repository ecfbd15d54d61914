package org.warmline.telephony.twilio;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that keeps the time. */
final class TwilioTimer implements Later, AutoCloseable {

    private final ScheduledExecutorService clock =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("twilio-timer").factory());

    @Override
    public void after(Duration time, Runnable task) {
        var _ = clock.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
