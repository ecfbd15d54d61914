package org.warmline.assistant.console;

import java.util.Comparator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.privacy.Actor;

/**
 * So that every flag has a person from the first one on: until somebody is entered for the street
 * office, it is the first supervisor, or else the first administrator.
 */
@Component
class FirstStreetOffice {

    private final DutyList duty;
    private final Accounts accounts;

    FirstStreetOffice(DutyList duty, Accounts accounts) {
        this.duty = duty;
        this.accounts = accounts;
    }

    /** After {@link FirstAccount}. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void enter() {
        if (duty.streetOffice().isPresent()) {
            return;
        }
        accounts.list().stream()
                .filter(account -> !account.access().locked())
                .filter(account ->
                        account.role() == Role.SUPERVISOR || account.role() == Role.ADMINISTRATOR)
                .min(Comparator.comparing(Account::role))
                .ifPresent(first -> duty.entrustStreetOffice(first.actor(), Actor.MACHINE));
    }
}
