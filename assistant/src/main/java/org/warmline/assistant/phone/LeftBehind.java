package org.warmline.assistant.phone;

import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Before anything else a new process delivers what the last one could not: so its calls end as they
 * did, and not as cut.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
record LeftBehind(Outbox outbox) implements ApplicationRunner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void run(ApplicationArguments arguments) {
        outbox.takeUp(PATIENCE);
    }
}
