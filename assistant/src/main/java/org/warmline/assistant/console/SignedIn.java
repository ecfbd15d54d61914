package org.warmline.assistant.console;

import java.time.Duration;
import java.time.Instant;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;

/** What a session remembers: whose it is, since when, and how far the sign-in has come. */
final class SignedIn {

    private final AccountId account;
    private final Instant since;
    private volatile Instant lastUsed;
    private volatile long version;
    private volatile boolean codeGiven;

    SignedIn(Account account, Instant now) {
        this.account = account.id();
        this.version = account.access().version();
        this.since = now;
        this.lastUsed = now;
    }

    AccountId account() {
        return account;
    }

    boolean codeGiven() {
        return codeGiven;
    }

    void giveCode() {
        codeGiven = true;
    }

    void use(Instant now) {
        lastUsed = now;
    }

    /** After a change of the account that was made from this session, and ends all others. */
    void goOnAs(Account changed) {
        version = changed.access().version();
    }

    boolean isOf(Account now) {
        return account.equals(now.id())
                && version == now.access().version()
                && !now.access().locked();
    }

    boolean isOver(Instant now, Duration idle, Duration longest) {
        return !now.isBefore(lastUsed.plus(idle)) || !now.isBefore(since.plus(longest));
    }
}
