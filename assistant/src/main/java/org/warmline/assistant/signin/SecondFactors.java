package org.warmline.assistant.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/**
 * Something that one has besides the password: an authenticator's code, or one of ten recovery
 * codes. Each code counts once.
 */
public final class SecondFactors {

    static final int RECOVERY_CODES = 10;

    private static final String ISSUER = "Warmline 暖线";
    private static final int HALF_A_CODE = 5;

    private final FactorStore store;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            FactorStore store,
            Accounts accounts,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    public boolean isEnrolled(AccountId account) {
        return store.isConfirmed(account);
    }

    /** All who have one. */
    public Set<AccountId> enrolled() {
        return new HashSet<>(store.confirmed());
    }

    public int recoveryCodesLeft(AccountId account) {
        return store.recoveryCodesLeft(account);
    }

    /**
     * A secret that is not in use yet, always the same until it is confirmed.
     *
     * @throws IllegalStateException if one is enrolled: it may not be seen again
     */
    public Enrolment begin(Account account) {
        return transaction.execute(_ -> {
            if (store.find(account.id()).isEmpty()) {
                var secret = new byte[Totp.SECRET_BYTES];
                random.nextBytes(secret);
                store.insert(account.id(), secret);
            }
            var factor = store.find(account.id()).orElseThrow();
            if (factor.confirmed()) {
                throw new IllegalStateException("a second factor is enrolled");
            }
            return Enrolment.of(ISSUER, account.name(), factor.totp().secret());
        });
    }

    /**
     * The authenticator shows the right code, so from now on it is asked.
     *
     * @return the recovery codes, shown once; none if the code is wrong
     */
    public List<String> confirm(Account account, String code) {
        return transaction.execute(_ -> {
            var factor = store.find(account.id()).filter(it -> !it.confirmed());
            var step = factor.flatMap(it -> it.totp().step(tidied(code), clock.instant()));
            if (step.isEmpty() || !store.use(account.id(), step.get())) {
                return List.<String>of();
            }
            store.confirm(account.id());
            audit.record(account.actor(), "account.secondFactor", account.id().value(), "");
            return newCodes(account.id());
        });
    }

    /** Ten new codes instead of those that are left. */
    public List<String> renewRecoveryCodes(Account account) {
        return transaction.execute(_ -> {
            audit.record(account.actor(), "account.recoveryCodes", account.id().value(), "");
            return newCodes(account.id());
        });
    }

    /** An authenticator's code or a recovery code, each once. */
    boolean accept(AccountId account, String typed) {
        var code = tidied(typed);
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var factor = store.find(account).filter(FactorStore.Factor::confirmed);
                    if (factor.isEmpty()) {
                        return false;
                    }
                    return factor.get()
                            .totp()
                            .step(code, clock.instant())
                            .map(step -> store.use(account, step))
                            .orElseGet(() -> store.useRecoveryCode(account, code));
                }));
    }

    /** Takes the factor away, as after a lost telephone; ends all sessions. */
    public void reset(AccountId account, Actor by) {
        transaction.executeWithoutResult(_ -> {
            store.delete(account);
            accounts.endSessions(account);
            audit.record(by, "account.secondFactorReset", account.value(), "");
        });
    }

    private List<String> newCodes(AccountId account) {
        store.deleteRecoveryCodes(account);
        var codes = Stream.generate(SecondFactors::code).distinct().limit(RECOVERY_CODES).toList();
        codes.forEach(code -> store.insertRecoveryCode(account, tidied(code)));
        return codes;
    }

    private static String code() {
        return TemporaryPassword.random(HALF_A_CODE) + "-" + TemporaryPassword.random(HALF_A_CODE);
    }

    private static String tidied(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
