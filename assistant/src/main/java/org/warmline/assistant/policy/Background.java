package org.warmline.assistant.policy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One thread beside the calls, on which is worked out what passages mean. No {@code Executor},
 * because the service would take the only one it finds for its own work too.
 */
final class Background implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("meaning-", 0).daemon().factory());

    void run(Runnable work) {
        thread.execute(work);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
