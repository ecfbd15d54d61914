package org.warmline.assistant.phone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.followup.DemoHistory;
import org.warmline.assistant.resident.DemoResidents;

/** Calls the made-up residents of the demonstration, once at each start. */
final class DemoRound implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRound.class);

    private final DemoResidents demo;
    private final DemoHistory history;
    private final RoundPlan plan;

    DemoRound(DemoResidents demo, DemoHistory history, RoundPlan plan) {
        this.demo = demo;
        this.history = history;
        this.plan = plan;
    }

    /** Before any job runs: while the demonstration was off nobody missed anything. */
    @Override
    public void afterSingletonsInstantiated() {
        plan.startFromNow();
    }

    /** After the service has told where it is. The first time it is the round of that hour. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void begin() {
        int added = demo.load();
        history.load();
        if (added > 0 || plan.isFresh()) {
            plan.run();
            LOG.info("made-up residents are being called");
        } else {
            LOG.info("{} made-up residents are being called once more", plan.extra());
        }
    }
}
