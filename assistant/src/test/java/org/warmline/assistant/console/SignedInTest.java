package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Role;

class SignedInTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final AccountId ID = new AccountId(UUID.randomUUID());

    private final SignedIn session = new SignedIn(account(3, false), NINE);

    @Test
    void aSessionThatNobodyUsesIsOverAfterHalfAnHour() {
        assertThat(isOver(Duration.ofMinutes(29))).isFalse();
        assertThat(isOver(Duration.ofMinutes(30))).isTrue();

        session.use(NINE.plus(Duration.ofMinutes(29)));

        assertThat(isOver(Duration.ofMinutes(58))).isFalse();
        assertThat(isOver(Duration.ofMinutes(59))).isTrue();
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() {
        session.use(NINE.plus(Duration.ofMinutes(12 * 60 - 1)));

        assertThat(isOver(Duration.ofMinutes(12 * 60 - 1))).isFalse();
        assertThat(isOver(Duration.ofHours(12))).isTrue();
    }

    @Test
    void aSessionBelongsToTheAccountAsItWas() {
        assertThat(session.isOf(account(3, false))).isTrue();
        assertThat(session.isOf(account(4, false))).isFalse();
        assertThat(session.isOf(account(3, true))).isFalse();

        session.goOnAs(account(4, false));

        assertThat(session.isOf(account(4, false))).isTrue();
    }

    private boolean isOver(Duration later) {
        return session.isOver(NINE.plus(later), IDLE, LONGEST);
    }

    private static Account account(long version, boolean locked) {
        return new Account(
                ID,
                "zhang",
                "张敏",
                Role.WORKER,
                Set.of(),
                new Account.Access(locked, false, version));
    }
}
