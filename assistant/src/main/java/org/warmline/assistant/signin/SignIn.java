package org.warmline.assistant.signin;

import java.time.Duration;
import java.util.Optional;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** Checks what somebody types to prove who they are. Every refusal is on the trail. */
public final class SignIn {

    /** What became of a try. */
    public sealed interface Answer {

        /** It was right. */
        record Right(Account account) implements Answer {}

        /** Something was wrong; which part is not told. */
        record Wrong() implements Answer {}

        /** Not even looked at, after too many that were wrong. */
        record Later(Duration until) implements Answer {}
    }

    private static final String REFUSED = "console.signInRefused";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final LockOut lockOut;
    private final PasswordRules rules;
    private final SignInSettings settings;
    private final AuditTrail audit;

    SignIn(
            Accounts accounts,
            SecondFactors factors,
            LockOut lockOut,
            PasswordRules rules,
            SignInSettings settings,
            AuditTrail audit) {
        this.accounts = accounts;
        this.factors = factors;
        this.lockOut = lockOut;
        this.rules = rules;
        this.settings = settings;
        this.audit = audit;
    }

    /** A name that nobody has takes as long as a wrong password. */
    public Answer password(String typedName, String password, String address) {
        var name = NewAccount.signInName(typedName);
        var account = accounts.find(name);
        var wait = lockOut.count(name, address);
        if (wait.isPresent()) {
            refused(account, "too many tries");
            return new Answer.Later(wait.get());
        }
        var right = accounts.isPasswordOf(account, password);
        if (!right || account.isEmpty()) {
            refused(account, "password");
            return new Answer.Wrong();
        }
        if (account.get().access().locked()) {
            refused(account, "locked");
            return new Answer.Wrong();
        }
        lockOut.takeBack(name, address);
        return new Answer.Right(account.get());
    }

    /** An authenticator's code or a recovery code. */
    public Answer code(Account account, String code, String address) {
        var wait = lockOut.count(account.name(), address);
        if (wait.isPresent()) {
            refused(Optional.of(account), "too many tries");
            return new Answer.Later(wait.get());
        }
        if (!factors.accept(account.id(), code)) {
            refused(Optional.of(account), "code");
            return new Answer.Wrong();
        }
        lockOut.takeBack(account.name(), address);
        return new Answer.Right(account);
    }

    /**
     * @param codeGiven whether the second factor was proved in this session
     */
    public Optional<Remaining> remaining(Account account, boolean codeGiven) {
        var enrolled = !codeGiven && factors.isEnrolled(account.id());
        if (enrolled) {
            return Optional.of(Remaining.CODE);
        }
        if (account.access().temporaryPassword()) {
            return Optional.of(Remaining.PASSWORD);
        }
        return codeGiven || !settings.needsSecondFactor(account.name())
                ? Optional.empty()
                : Optional.of(Remaining.FACTOR);
    }

    /** Nothing remains: a session begins. */
    public void complete(Account account) {
        lockOut.forget(account.name());
        audit.record(account.actor(), "console.signIn", account.id().value(), "");
    }

    public Optional<Weakness> weakness(String password, Account account) {
        return rules.weakness(password, account);
    }

    /** Whoever is locked out may try again at once. */
    public void unlock(Account account, Actor by) {
        lockOut.forget(account.name());
        accounts.unlock(account.id(), by);
    }

    public boolean isLockedOut(Account account) {
        return lockOut.blockedUntil(account.name()).isPresent();
    }

    /** What was typed as the name is not told: it may be a password. */
    private void refused(Optional<Account> account, String why) {
        account.map(Account::id)
                .map(AccountId::value)
                .ifPresentOrElse(
                        id -> audit.record(Actor.MACHINE, REFUSED, id, why),
                        () -> audit.record(Actor.MACHINE, REFUSED, "unknown name"));
    }
}
