package org.warmline.assistant.console;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.warmline.assistant.account.AccountChanged;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.HandOver;
import org.warmline.assistant.notice.Notices;

/** What follows when somebody comes, leaves, or has other grids; in the transaction of that. */
@Component
class AccountNews {

    private final Accounts accounts;
    private final FirstStreetOffice office;
    private final HandOver handOver;
    private final Notices notices;

    AccountNews(Accounts accounts, FirstStreetOffice office, HandOver handOver, Notices notices) {
        this.accounts = accounts;
        this.office = office;
        this.handOver = handOver;
        this.notices = notices;
    }

    @EventListener
    void changed(AccountChanged change) {
        office.enter(change.person());
        handOver.from(change.person());
        handOver.from(DutyList.NOBODY_YET);
        if (accounts.find(change.person().name()).isEmpty()) {
            notices.forget(change.person());
        }
    }
}
