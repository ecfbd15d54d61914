package org.warmline.assistant.node;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Beats for this process on a thread of its own, until everything that holds calls has stopped: a
 * process that still says goodbye is not dead.
 */
final class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final long SECONDS = 3;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("heartbeat").factory());
    private final Nodes nodes;
    private volatile boolean running;
    private boolean failing;

    Heartbeat(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public void start() {
        running = true;
        var _ = thread.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
        nodes.leave();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first to start and the last to stop. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void beat() {
        try {
            nodes.beat();
            failing = false;
        } catch (RuntimeException away) { // the next one may succeed
            if (!failing) {
                LOG.warn("no heartbeat: {}", away.getClass().getSimpleName());
            }
            failing = true;
        }
    }
}
