package org.warmline.assistant.signin;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** For whoever can prove nothing any more and has the machine at hand instead. */
public final class WayBack {

    private final Accounts accounts;
    private final LockOut lockOut;
    private final SecondFactors factors;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    WayBack(
            Accounts accounts,
            LockOut lockOut,
            SecondFactors factors,
            AuditTrail audit,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.lockOut = lockOut;
        this.factors = factors;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
    }

    /**
     * All at once or not at all: nothing that was known or lost opens that account any more, and
     * its sessions are over.
     *
     * @return a password for one sign-in, at which a new one and a second factor are asked for
     */
    public String open(Account account) {
        var password = TemporaryPassword.random();
        transaction.executeWithoutResult(_ -> {
            audit.record(
                    Actor.MACHINE,
                    "account.wayBack",
                    account.id().value(),
                    "command at the machine");
            accounts.setPassword(account.id(), password, true, Actor.MACHINE);
            factors.reset(account.id(), Actor.MACHINE);
            lockOut.forget(account.name());
            accounts.unlock(account.id(), Actor.MACHINE);
        });
        return password;
    }
}
