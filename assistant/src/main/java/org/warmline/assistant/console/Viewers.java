package org.warmline.assistant.console;

import java.time.Clock;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.Flags;

/**
 * What somebody sees at this moment. A worker sees the own grids, those in which he has duty now,
 * and those in which a flag is in his hands: whoever is asked for help can open what it is about.
 */
@Component
class Viewers {

    private final DutyList duty;
    private final Flags flags;
    private final Clock clock;

    Viewers(DutyList duty, Flags flags, Clock clock) {
        this.duty = duty;
        this.flags = flags;
        this.clock = clock;
    }

    Viewer of(Account account) {
        var grids = new HashSet<>(account.grids());
        if (account.role() == Role.WORKER) {
            grids.addAll(duty.gridsOf(account.actor(), clock.instant()));
            grids.addAll(flags.gridsOf(account.actor()));
        }
        return new Viewer(account.actor(), account.role(), grids);
    }
}
