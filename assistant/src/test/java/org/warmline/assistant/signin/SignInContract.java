package org.warmline.assistant.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.retention.Retention;

/** How somebody proves who they are, and how long others must wait who cannot. */
abstract class SignInContract extends CaseworkContract {

    private static final String PASSWORD = "made-up password 1";
    private static final String HERE = "10.0.0.1";
    private static final Actor ADMINISTRATOR = new Actor("admin");

    private int made;

    @Test
    void theRightPasswordIsRightHoweverTheNameIsTyped() {
        var zhang = somebody();

        assertThat(password(" " + zhang.name().toUpperCase(Locale.ROOT), PASSWORD))
                .isInstanceOf(SignIn.Answer.Right.class);
        assertThat(password(zhang.name(), "something else"))
                .isInstanceOf(SignIn.Answer.Wrong.class);
    }

    @Test
    void aNameThatNobodyHasIsAnsweredLikeAWrongPasswordAndNotWrittenDown() {
        assertThat(password("my-secret-in-the-wrong-field", PASSWORD))
                .isEqualTo(password(somebody().name(), "wrong"));

        assertThat(tables()).doesNotContain("my-secret-in-the-wrong-field");
    }

    @Test
    void afterFiveWrongTriesOneWaitsAndEachTimeTwiceAsLong() {
        var zhang = somebody();
        wrong(zhang, 5);

        assertThat(password(zhang.name(), PASSWORD))
                .isEqualTo(new SignIn.Answer.Later(Duration.ofMinutes(1)));
        casework().clock().advance(Duration.ofMinutes(1));
        assertThat(password(zhang.name(), "wrong")).isInstanceOf(SignIn.Answer.Wrong.class);
        assertThat(password(zhang.name(), PASSWORD))
                .isEqualTo(new SignIn.Answer.Later(Duration.ofMinutes(2)));
        casework().clock().advance(Duration.ofMinutes(2));
        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
    }

    @Test
    void triesAreForgottenAfterADayAndNoneThatStillHoldsSomebodyUp() {
        wrong(somebody(), 6);
        casework().clock().advance(Duration.ofMinutes(1));
        the(Retention.class).run();
        assertThat(tries()).isEqualTo(3);

        casework().clock().advance(Duration.ofHours(25));
        the(Retention.class).run();

        assertThat(tries()).isZero();
    }

    @Test
    void nobodyWaitsLongerThanAnHour() {
        var zhang = somebody();
        for (int i = 0; i < 30; i++) {
            wrong(zhang, 1);
            casework().clock().advance(Duration.ofMinutes(61));
        }
        wrong(zhang, 1);

        assertThat(password(zhang.name(), PASSWORD))
                .isEqualTo(new SignIn.Answer.Later(Duration.ofHours(1)));
    }

    @Test
    void theAdministratorLetsSomebodyTryAgainAtOnce() {
        var zhang = somebody();
        wrong(zhang, 5);
        assertThat(signIn().isLockedOut(zhang)).isTrue();

        signIn().unlock(zhang, ADMINISTRATOR);

        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
    }

    @Test
    void whoGuessesElsewhereKeepsNobodyOut() {
        var zhang = somebody();
        for (int i = 0; i < 5; i++) {
            signIn().password(zhang.name(), "wrong", "10.6.6.6");
        }
        assertThat(signIn().password(zhang.name(), PASSWORD, "10.6.6.6"))
                .isInstanceOf(SignIn.Answer.Later.class);

        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
    }

    @Test
    void whoGuessesFromManyAddressesWaitsAllTheSame() {
        var zhang = somebody();
        for (int i = 0; i < 30; i++) {
            signIn().password(zhang.name(), "wrong", "10.6.6." + i);
        }

        assertThat(signIn().password(zhang.name(), PASSWORD, "10.7.7.7"))
                .isInstanceOf(SignIn.Answer.Later.class);
        signIn().unlock(zhang, ADMINISTRATOR);
        assertThat(signIn().password(zhang.name(), PASSWORD, "10.7.7.7"))
                .isInstanceOf(SignIn.Answer.Right.class);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int i = 0; i < 30; i++) {
            signIn().password("guess-" + i, "wrong", "10.6.6.6");
        }

        assertThat(signIn().password(somebody().name(), PASSWORD, "10.6.6.6"))
                .isInstanceOf(SignIn.Answer.Later.class);
        assertThat(password(somebody().name(), PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
    }

    @Test
    void triesSideBySideAreNoMoreThanTriesOneAfterTheOther() throws Exception {
        var zhang = somebody();
        Callable<SignIn.Answer> guess = () -> password(zhang.name(), "wrong");

        try (var hands = Executors.newFixedThreadPool(8)) {
            var looked = 0;
            for (var answer : hands.invokeAll(Collections.nCopies(16, guess))) {
                looked += answer.get() instanceof SignIn.Answer.Wrong ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void theRightPasswordDoesNotMakeGuessingTheCodeFree() {
        var zhang = withFactor();
        for (int i = 0; i < 5; i++) {
            assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Right.class);
            assertThat(signIn().code(zhang, "000000", HERE))
                    .isInstanceOf(SignIn.Answer.Wrong.class);
        }

        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Later.class);
    }

    @Test
    void aCodeIsTakenOnceOnly() {
        var zhang = withFactor();
        casework().clock().advance(Duration.ofMinutes(2));
        var code = currentCode(zhang);

        assertThat(signIn().code(zhang, code, HERE)).isInstanceOf(SignIn.Answer.Right.class);
        assertThat(signIn().code(zhang, code, HERE)).isInstanceOf(SignIn.Answer.Wrong.class);
    }

    @Test
    void aRecoveryCodeIsTakenOnceOnlyAndStandsNowhereInTheClear() {
        var zhang = somebody();
        var codes = enrol(zhang);

        assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(signIn().code(zhang, codes.get(3), HERE))
                .isInstanceOf(SignIn.Answer.Right.class);
        assertThat(signIn().code(zhang, codes.get(3), HERE))
                .isInstanceOf(SignIn.Answer.Wrong.class);
        assertThat(factors().recoveryCodesLeft(zhang.id())).isEqualTo(9);
        assertThat(tables()).doesNotContain(codes.get(4), codes.get(4).replace("-", ""));
    }

    @Test
    void whatRemainsToBeDoneComesInOrder() {
        var fresh = somebody(true);
        assertThat(signIn().remaining(fresh, false)).contains(Remaining.PASSWORD);

        the(Accounts.class).setPassword(fresh.id(), "another made-up one", false, fresh.actor());
        var changed = the(Accounts.class).find(fresh.id()).orElseThrow();
        assertThat(signIn().remaining(changed, false)).contains(Remaining.FACTOR);

        enrol(changed);
        assertThat(signIn().remaining(changed, false)).contains(Remaining.CODE);
        assertThat(signIn().remaining(changed, true)).isEmpty();
    }

    @Test
    void whoseTelephoneIsLostEnrolsAnewAndIsSignedOutEverywhere() {
        var zhang = withFactor();

        factors().reset(zhang.id(), ADMINISTRATOR);

        var now = the(Accounts.class).find(zhang.id()).orElseThrow();
        assertThat(signIn().remaining(now, false)).contains(Remaining.FACTOR);
        assertThat(now.access().version()).isGreaterThan(zhang.access().version());
    }

    @Test
    void whoIsLockedOrRemovedDoesNotSignIn() {
        var zhang = somebody();
        the(Accounts.class).lock(zhang.id(), ADMINISTRATOR);
        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);

        the(Accounts.class).remove(zhang.id(), ADMINISTRATOR);
        assertThat(password(zhang.name(), PASSWORD)).isInstanceOf(SignIn.Answer.Wrong.class);
    }

    @Test
    void everyRefusalIsOnTheTrail() {
        var zhang = somebody();
        wrong(zhang, 6);

        assertThat(the(AuditTrail.class).about(zhang.id().value()))
                .filteredOn(entry -> entry.action().equals("console.signInRefused"))
                .extracting(AuditEntry::detail)
                .containsExactly(
                        "password",
                        "password",
                        "password",
                        "password",
                        "password",
                        "too many tries");
    }

    private Account somebody() {
        return somebody(false);
    }

    private Account somebody(boolean temporary) {
        var account = new NewAccount("zhang." + made++, "张敏", Role.WORKER, Set.of("grid-1"));
        var id = the(Accounts.class).add(account, PASSWORD, temporary, ADMINISTRATOR).orElseThrow();
        return the(Accounts.class).find(id).orElseThrow();
    }

    private Account withFactor() {
        var account = somebody();
        enrol(account);
        return account;
    }

    private List<String> enrol(Account account) {
        factors().begin(account);
        return factors().confirm(account, currentCode(account));
    }

    private String currentCode(Account account) {
        return the(FactorStore.class)
                .find(account.id())
                .orElseThrow()
                .totp()
                .code(casework().clock().instant());
    }

    private void wrong(Account account, int times) {
        for (int i = 0; i < times; i++) {
            password(account.name(), "wrong");
        }
    }

    private SignIn.Answer password(String name, String password) {
        return signIn().password(name, password, HERE);
    }

    private long tries() {
        return casework()
                .jdbc()
                .sql("select count(*) from sign_in_try")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private String tables() {
        return String.valueOf(
                        casework().jdbc().sql("select * from sign_in_try").query().listOfRows())
                + casework().jdbc().sql("select * from recovery_code").query().listOfRows()
                + casework().jdbc().sql("select detail from audit_entry").query().listOfRows();
    }

    private SignIn signIn() {
        return the(SignIn.class);
    }

    private SecondFactors factors() {
        return the(SecondFactors.class);
    }
}
