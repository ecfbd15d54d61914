package org.warmline.telephony.audio;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps the beat with a scheduled pool of two platform threads. With 100 lines it had 0.000 to
 * 0.007 % late frames where a thread for each call had 0.9 % and virtual threads had more.
 */
final class ScheduledPacer implements Pacer {

    private static final long BEAT = AudioFrame.DURATION.toNanos();

    private final ScheduledThreadPoolExecutor pool =
            new ScheduledThreadPoolExecutor(
                    2, Thread.ofPlatform().daemon().name("pacer-", 1).factory());
    private final LongAdder sent = new LongAdder();
    private final LongAdder late = new LongAdder();

    ScheduledPacer() {
        pool.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Ticking start(Line line) {
        var due = new AtomicLong(System.nanoTime());
        var ticking =
                pool.scheduleAtFixedRate(
                        () -> line.tick(due.addAndGet(BEAT)), BEAT, BEAT, TimeUnit.NANOSECONDS);
        return () -> ticking.cancel(false);
    }

    @Override
    public void frameSent(long due) {
        sent.increment();
        if (System.nanoTime() - due > BEAT) {
            late.increment();
        }
    }

    @Override
    public long framesSent() {
        return sent.sum();
    }

    @Override
    public long framesLate() {
        return late.sum();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
