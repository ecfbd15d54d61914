package org.warmline.assistant.console;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.People;
import org.warmline.assistant.privacy.Actor;

/** The accounts, as the duty list sees them. */
@Component
class GridPeople implements People {

    private final Accounts accounts;

    GridPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean isThere(Actor person) {
        return accounts.find(person.name())
                .filter(account -> !account.access().locked())
                .filter(account ->
                        account.role() == Role.WORKER || account.role() == Role.SUPERVISOR)
                .isPresent();
    }

    @Override
    public List<Actor> workersOf(String grid) {
        return accounts.list().stream()
                .filter(account -> account.role() == Role.WORKER)
                .filter(account -> account.grids().contains(grid))
                .map(Account::actor)
                .toList();
    }
}
