package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.warmline.telephony.audio.AudioFrame;

/** Gives every line its beat of 20 ms, on a few platform threads. */
final class Pace implements AutoCloseable {

    private static final int THREADS = 2;

    private final Tempo tempo;
    private final ScheduledThreadPoolExecutor threads;

    Pace(Tempo tempo) {
        this.tempo = tempo;
        this.threads =
                new ScheduledThreadPoolExecutor(
                        THREADS, Thread.ofPlatform().name("emulator-pace-", 1).daemon().factory());
        threads.setRemoveOnCancelPolicy(true);
    }

    Future<?> everyFrame(Runnable beat) {
        long nanos = tempo.real(AudioFrame.DURATION).toNanos();
        return threads.scheduleAtFixedRate(beat, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    Future<?> after(Duration lineTime, Runnable action) {
        return threads.schedule(action, tempo.real(lineTime).toNanos(), TimeUnit.NANOSECONDS);
    }

    /** How long that takes on the wall clock. */
    Duration real(Duration lineTime) {
        return tempo.real(lineTime);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
