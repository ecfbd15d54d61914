package org.warmline.assistant.phone;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.warmline.assistant.policy.PolicyAnswer;

/**
 * Asks the library beside the calls: an answer that a model writes takes seconds, and no call
 * stands still for it. Where too many wait already, nothing is found.
 */
final class LookingUp implements AutoCloseable {

    /** Searching is quick and takes the processor; a model is waited for. */
    private static final int AT_ONCE = 4;

    private static final int WAITING = 64;

    private final Executor threads;

    LookingUp(Executor threads) {
        this.threads = threads;
    }

    static LookingUp onThreadsOfItsOwn() {
        return new LookingUp(
                new ThreadPoolExecutor(
                        AT_ONCE,
                        AT_ONCE,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().name("looking-up-", 0).daemon().factory()));
    }

    Future<PolicyAnswer> begin(Callable<PolicyAnswer> question) {
        var task = new FutureTask<>(question);
        try {
            threads.execute(task);
            return task;
        } catch (RejectedExecutionException full) {
            return CompletableFuture.failedFuture(full);
        }
    }

    @Override
    public void close() {
        if (threads instanceof ExecutorService pool) {
            pool.shutdownNow();
        }
    }
}
