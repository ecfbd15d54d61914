package org.warmline.assistant.console;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.duty.Turn;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;

/** To whom a flag can be passed on: whoever can open it, and nobody else. */
@Component
class Colleagues {

    private final Handling handling;
    private final Residents residents;
    private final Accounts accounts;

    Colleagues(Handling handling, Residents residents, Accounts accounts) {
        this.handling = handling;
        this.residents = residents;
        this.accounts = accounts;
    }

    /** By the duty list first, then whoever sees that grid; the machine never, oneself neither. */
    List<Actor> of(Flag flag, Actor viewer) {
        var grid = residents.gridOf(flag.resident()).orElseThrow();
        var onDuty = handling.turns(flag.id()).stream().map(Turn::person);
        var others =
                accounts.list().stream()
                        .filter(account -> !account.access().locked())
                        .filter(account -> sees(account, grid))
                        .map(Account::actor);
        return Stream.concat(onDuty, others)
                .distinct()
                .filter(person -> !person.equals(viewer))
                .filter(person -> !person.equals(DutyList.NOBODY_YET))
                .toList();
    }

    private static boolean sees(Account account, String grid) {
        return account.role() == Role.SUPERVISOR
                || (account.role() == Role.WORKER && account.grids().contains(grid));
    }
}
