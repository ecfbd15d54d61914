package org.warmline.assistant.console;

import java.util.List;
import java.util.Optional;
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
        return there(person)
                .filter(account ->
                        account.role() == Role.WORKER || account.role() == Role.SUPERVISOR)
                .isPresent();
    }

    @Override
    public boolean isSupervisor(Actor person) {
        return there(person).filter(account -> account.role() == Role.SUPERVISOR).isPresent();
    }

    @Override
    public List<Actor> supervisors() {
        return accounts.list().stream()
                .filter(account -> account.role() == Role.SUPERVISOR)
                .filter(account -> !account.access().locked())
                .map(Account::actor)
                .toList();
    }

    @Override
    public List<Actor> workersOf(String grid) {
        return accounts.list().stream()
                .filter(account -> account.role() == Role.WORKER)
                .filter(account -> account.grids().contains(grid))
                .map(Account::actor)
                .toList();
    }

    private Optional<Account> there(Actor person) {
        return accounts.find(person.name()).filter(account -> !account.access().locked());
    }
}
