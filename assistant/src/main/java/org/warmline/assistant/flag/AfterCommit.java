package org.warmline.assistant.flag;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the others what has happened once it has: whoever hears of it finds it in the database.
 * Outside a transaction it tells at once.
 */
public final class AfterCommit {

    private final ApplicationEventPublisher events;

    public AfterCommit(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void tell(Object event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            events.publishEvent(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        events.publishEvent(event);
                    }
                });
    }
}
