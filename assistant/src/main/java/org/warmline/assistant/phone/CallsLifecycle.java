package org.warmline.assistant.phone;

import org.springframework.context.SmartLifecycle;
import org.warmline.telephony.call.Calls;

/**
 * At an orderly end the calls are hung up and written down first, while everything else still runs.
 */
final class CallsLifecycle implements SmartLifecycle {

    private final Calls calls;
    private volatile boolean running;

    CallsLifecycle(Calls calls) {
        this.calls = calls;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        calls.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
