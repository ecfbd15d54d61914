package org.warmline.assistant.campaign;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.FollowUpChanged;
import org.warmline.assistant.followup.RoundChanged;

/**
 * Dials on this node: takes from the gate as many calls as this node has lines free, and places
 * each. Looks again within a second at the latest, so that the stop button acts within one.
 */
public final class Dialling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dialling.class);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofMillis(900);

    private final Gate gate;
    private final StopAll stop;
    private final Line line;
    private final Semaphore news = new Semaphore(0);
    private final AtomicInteger beingPlaced = new AtomicInteger();
    private volatile boolean running;

    public Dialling(Gate gate, StopAll stop, Line line) {
        this.gate = gate;
        this.stop = stop;
        this.line = line;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("dialling").start(this::dial);
    }

    @Override
    public void stop() {
        running = false;
        news.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** When everything else is there, the web server included; and no longer than that. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @EventListener({FollowUpChanged.class, RoundChanged.class, DiallingChanged.class})
    void lookAgain() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    private void dial() {
        try (var desk = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running) {
                news.tryAcquire(look(desk).toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * @param desk where calls are placed
     * @return how long to wait for news; never a second
     */
    Duration look(Executor desk) {
        try {
            hangUpIfTold();
            int free = line.free() - beingPlaced.get();
            for (var attempt : free > 0 ? gate.next(free) : List.<Attempt>of()) {
                beingPlaced.incrementAndGet();
                desk.execute(() -> place(attempt));
            }
            return PAUSE;
        } catch (RuntimeException trouble) { // such as a database that is away for a while
            LOG.error("nobody is dialled for now: {}", trouble.getClass().getName());
            return PAUSE_AFTER_TROUBLE;
        }
    }

    private void place(Attempt attempt) {
        try {
            line.place(attempt);
        } catch (RuntimeException trouble) { // its attempt is unclear, and settled as such
            LOG.error("attempt {}: {}", attempt.id(), trouble.getClass().getName());
        } finally {
            beingPlaced.decrementAndGet();
            lookAgain();
        }
    }

    /** Each time: a call that was on its way when the button was pressed is up only now. */
    private void hangUpIfTold() {
        if (stop.state().filter(StopAll.Stopped::hangUp).isPresent()) {
            line.hangUpAll();
        }
    }
}
