package org.warmline.assistant.console;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.resident.Residents;

/** Every grid that somebody lives in, looks after or has duty in. */
@Component
class KnownGrids {

    private final Residents residents;
    private final Accounts accounts;
    private final DutyList duty;

    KnownGrids(Residents residents, Accounts accounts, DutyList duty) {
        this.residents = residents;
        this.accounts = accounts;
        this.duty = duty;
    }

    SortedSet<String> all() {
        var grids = new TreeSet<>(residents.grids());
        accounts.list().forEach(account -> grids.addAll(account.grids()));
        duty.shifts().forEach(shift -> grids.add(shift.grid()));
        return grids;
    }
}
