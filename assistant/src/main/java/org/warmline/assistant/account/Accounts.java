package org.warmline.assistant.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;

/** Who may use the console. Every change is on the trail. */
public final class Accounts {

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String nobodysHash;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.encode(AccountId.random().toString());
    }

    public Optional<Account> find(String name) {
        return store.byName(NewAccount.signInName(name));
    }

    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    /** By name. */
    public List<Account> list() {
        return store.all();
    }

    /**
     * Empty if the name is taken, or was once: what stands in the trail under a name is one
     * person's.
     *
     * @param temporary whether the password must be changed at the first sign-in
     */
    public Optional<AccountId> add(
            NewAccount account, String password, boolean temporary, Actor by) {
        var id = AccountId.random();
        var hash = passwords.encode(password);
        return Optional.ofNullable(
                transaction.execute(_ -> {
                    if (!store.insert(id, account, hash, temporary, clock.instant())) {
                        return null;
                    }
                    audit.record(by, "account.add", id.value(), described(account));
                    events.publishEvent(new AccountChanged(new Actor(account.name())));
                    return id;
                }));
    }

    /** Takes effect at that person's next request. False if no administrator would be left. */
    public boolean changeRole(AccountId id, Role role, Set<String> grids, Actor by) {
        return unlessLast(
                role == Role.ADMINISTRATOR ? Optional.empty() : Optional.of(id),
                () ->
                        changeAccess(
                                id,
                                by,
                                "account.role",
                                described(role, grids),
                                () ->
                                        store.setRole(
                                                id, role, role == Role.WORKER ? grids : Set.of())));
    }

    public void rename(AccountId id, String shownName, Actor by) {
        change(id, by, "account.rename", "", () -> store.setShownName(id, shownName.strip()));
    }

    /** Ends all its sessions. */
    public void setPassword(AccountId id, String password, boolean temporary, Actor by) {
        var hash = passwords.encode(password);
        change(
                id,
                by,
                "account.password",
                temporary ? "temporary" : "",
                () -> store.setPassword(id, hash, temporary));
    }

    /**
     * Ends all its sessions; nobody signs in with it until it is unlocked. False if no
     * administrator would be left.
     */
    public boolean lock(AccountId id, Actor by) {
        return unlessLast(
                Optional.of(id),
                () -> changeAccess(id, by, "account.lock", "", () -> store.setLocked(id, true)));
    }

    public void unlock(AccountId id, Actor by) {
        changeAccess(id, by, "account.unlock", "", () -> store.setLocked(id, false));
    }

    /**
     * Ends all its sessions. The name stays taken, and stays in the trail. False if no
     * administrator would be left.
     */
    public boolean remove(AccountId id, Actor by) {
        return unlessLast(
                Optional.of(id),
                () -> changeAccess(id, by, "account.remove", "", () -> store.remove(id)));
    }

    /** Whoever uses that account must sign in again, on every node. */
    public void endSessions(AccountId id) {
        store.endSessions(id);
    }

    /** False too if there is no such account; both take the same time. */
    public boolean isPasswordOf(Optional<Account> account, String password) {
        var hash = account.flatMap(it -> store.passwordHash(it.id())).filter(it -> !it.isEmpty());
        var fits = passwords.matches(password, hash.orElse(nobodysHash));
        return fits && hash.isPresent();
    }

    /**
     * @param leaving who would not be an administrator any more
     */
    private boolean unlessLast(Optional<AccountId> leaving, Runnable change) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var administrators = store.lockedAdministrators();
                    if (leaving.isPresent() && administrators.equals(List.of(leaving.get()))) {
                        return false;
                    }
                    change.run();
                    return true;
                }));
    }

    /** What decides whether somebody is there, and for which grids. */
    private void changeAccess(
            AccountId id, Actor by, String action, String detail, Runnable change) {
        transaction.executeWithoutResult(_ -> {
            var person = store.find(id).map(Account::actor);
            change(id, by, action, detail, change);
            person.map(AccountChanged::new).ifPresent(events::publishEvent);
        });
    }

    private void change(AccountId id, Actor by, String action, String detail, Runnable change) {
        transaction.executeWithoutResult(_ ->
                store.find(id)
                        .ifPresent(_ -> {
                            change.run();
                            audit.record(by, action, id.value(), detail);
                        }));
    }

    private static String described(NewAccount account) {
        return described(account.role(), account.grids());
    }

    private static String described(Role role, Set<String> grids) {
        return (role.code() + " " + String.join(" ", new TreeSet<>(grids))).strip();
    }
}
