package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditFilter;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.signin.Remaining;
import org.warmline.assistant.signin.SecondFactors;
import org.warmline.assistant.signin.SignIn;

class ResetAccountCommandTest {

    private static final String NAME = "chen";
    private static final String PASSWORD = "正确的马电池订书钉";
    private static final String ADDRESS = "192.0.2.7";

    private final PrintStream terminal = System.out;
    private final PrintStream terminalForErrors = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");
    private long version;

    @BeforeEach
    void theOnlyAdministratorHasLostTelephoneAndCodesAndIsLockedOut() throws Exception {
        withDatabase(casework -> {
            casework.the(Accounts.class)
                    .add(
                            new NewAccount(NAME, "陈", Role.ADMINISTRATOR, Set.of()),
                            PASSWORD,
                            false,
                            Actor.MACHINE);
            casework.jdbc()
                    .sql(
                            "insert into second_factor (account, secret, confirmed, used_step)"
                                    + " select id, x'00', true, 0 from account where name = :name")
                    .param("name", NAME)
                    .update();
            for (int tries = 0; tries < 6; tries++) {
                casework.the(SignIn.class).password(NAME, "wrong", ADDRESS);
            }
            version = account(casework).access().version();
        });
        Files.createDirectories(folder.resolve("keys"));
        Files.copy(folder.resolve("keys.json"), folder.resolve("keys").resolve("warmline.keys"));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveTheTerminalBack() {
        System.setOut(terminal);
        System.setErr(terminalForErrors);
    }

    @Test
    void whoHasTheMachineGetsAPasswordForOneSignInAndNothingElseOpensTheAccountAnyMore() {
        assertThat(reset(NAME)).isZero();

        var password = printed().replace("password for one sign-in: ", "").strip();
        withDatabase(casework -> {
            var signIn = casework.the(SignIn.class);
            assertThat(signIn.password(NAME, password, ADDRESS))
                    .isInstanceOf(SignIn.Answer.Right.class);
            assertThat(signIn.remaining(account(casework), false)).contains(Remaining.PASSWORD);
            assertThat(signIn.password(NAME, PASSWORD, ADDRESS))
                    .isInstanceOf(SignIn.Answer.Wrong.class);
            assertThat(casework.the(SecondFactors.class).enrolled()).isEmpty();
            assertThat(account(casework).access().version()).isGreaterThan(version);
        });
    }

    @Test
    void itStandsInTheTrailWithoutThePassword() {
        reset(NAME);

        withDatabase(casework -> {
            var trail = casework.the(AuditTrail.class);
            assertThat(trail.find(AuditFilter.ALL, Long.MAX_VALUE, 100))
                    .extracting(line -> line.entry().action())
                    .contains("account.wayBack", "account.password", "account.secondFactorReset");
            assertThat(trail.verify().isWhole()).isTrue();
            assertThat(
                            casework.jdbc()
                                    .sql("select * from audit_entry")
                                    .query()
                                    .listOfRows()
                                    .toString())
                    .doesNotContain(printed().strip().substring(printed().lastIndexOf(' ') + 1));
        });
    }

    @Test
    void aNameThatNobodyHasAndADatabaseThatIsNotThereAreToldInOneLine() {
        assertThat(reset("nobody")).isEqualTo(2);
        assertThat(told()).contains("there is no such account").hasLineCount(1);

        assertThat(run(NAME, "--warmline.data=" + folder.resolve("elsewhere"))).isEqualTo(2);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(printed()).isEmpty();
    }

    @Test
    void withoutTheKeyFileNothingIsChanged() throws Exception {
        Files.delete(folder.resolve("keys").resolve("warmline.keys"));

        assertThat(reset(NAME)).isEqualTo(2);

        assertThat(told()).contains("key file").hasLineCount(1);
        withDatabase(
                casework -> assertThat(account(casework).access().temporaryPassword()).isFalse());
    }

    private int reset(String name) {
        return run(name, "--warmline.data=" + folder);
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("account", "reset"));
        all.addAll(List.of(arguments));
        return WarmlineCommand.run(all.toArray(String[]::new));
    }

    private void withDatabase(Consumer<CaseworkFixture> work) {
        var database = TestDatabase.servedH2File(folder.resolve("warmline"));
        try (var casework = CaseworkFixture.over(database, folder)) {
            work.accept(casework);
        } finally {
            database.dispose();
        }
    }

    private static Account account(CaseworkFixture casework) {
        return casework.the(Accounts.class).find(NAME).orElseThrow();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
