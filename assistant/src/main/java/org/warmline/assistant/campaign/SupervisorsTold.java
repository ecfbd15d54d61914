package org.warmline.assistant.campaign;

import java.util.LinkedHashSet;
import java.util.Set;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.notice.NewNotice;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.notice.Subject;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/** Tells those who can do something about it that the rounds do not go on by themselves. */
record SupervisorsTold(Notices notices, Accounts accounts, DutyList duty, AfterCommit afterCommit) {

    /** In the caller's transaction. */
    void capReached() {
        for (var person : people()) {
            notices.post(new NewNotice(Subject.SPEND_CAP, person, Severity.URGENT, "spendCap"));
        }
        afterCommit.tell(new DiallingChanged());
    }

    /** Every supervisor and the street office; where there is nobody, the administrators. */
    private Set<Actor> people() {
        var people = with(Role.SUPERVISOR);
        var office = duty.streetOffice();
        if (!office.isNobody()) {
            people.add(office.acting());
        }
        return people.isEmpty() ? with(Role.ADMINISTRATOR) : people;
    }

    private Set<Actor> with(Role role) {
        var people = new LinkedHashSet<Actor>();
        accounts.list().stream()
                .filter(account -> account.role() == role && !account.access().locked())
                .map(Account::actor)
                .forEach(people::add);
        return people;
    }
}
