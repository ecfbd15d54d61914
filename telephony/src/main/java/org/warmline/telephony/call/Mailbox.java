package org.warmline.telephony.call;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Runs what happens in one call one thing at a time and in order, on whichever worker is free, or
 * where it was posted once the workers have been sent home. The one place where what goes wrong in
 * a call is caught.
 */
final class Mailbox {

    /** After so many tasks other calls get their turn. */
    private static final int FAIR_SHARE = 16;

    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Executor workers;
    private final Consumer<Throwable> broken;
    private final Consumer<Duration> waited;

    /**
     * @param waited is told how long each wait for a worker was: what waits for the tasks before it
     *     in this call is not counted
     */
    Mailbox(Executor workers, Consumer<Throwable> broken, Consumer<Duration> waited) {
        this.workers = workers;
        this.broken = broken;
        this.waited = waited;
    }

    void post(Runnable task) {
        tasks.add(task);
        wake();
    }

    private void wake() {
        if (tasks.isEmpty() || !running.compareAndSet(false, true)) {
            return;
        }
        long asked = System.nanoTime();
        try {
            workers.execute(() -> {
                waited.accept(Duration.ofNanos(System.nanoTime() - asked));
                work(FAIR_SHARE);
            });
        } catch (RejectedExecutionException closed) {
            // The service ends and takes no new work: the last words and the report come here.
            work(Integer.MAX_VALUE);
        }
    }

    private void work(int most) {
        try {
            for (int i = 0; i < most; i++) {
                var task = tasks.poll();
                if (task == null) {
                    break;
                }
                run(task);
            }
        } finally {
            running.set(false);
            wake();
        }
    }

    /** Whatever goes wrong, an exhausted stack too, ends this call and no other. */
    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable trouble) {
            broken.accept(trouble);
        }
    }
}
